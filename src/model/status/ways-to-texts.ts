import { contentAddresses } from '../addresses.ts';
import { compareBeginnings } from '../compare-beginnings.ts';
import type { Constitution, DatedEdition, Document } from '../constitution.ts';
import { isToFollow } from '../is-to-follow.ts';
import { dateInWords, firstDay } from '../plain-date.ts';
import type { Sentence } from '../sentence.ts';
import { joinSentences } from '../sentence.ts';
import { isUndecided } from '../standing.ts';
import { isDecided } from './decided-by.ts';
import { isDated } from './status-title.ts';

/** An edition among those of its document. */
export interface Placed {
  readonly document: Document;
  readonly edition: DatedEdition;
}

interface Dated extends Placed {
  readonly constitution: Pick<Constitution, 'decisions' | 'day'>;
}

/** Where to find what counts now. */
export function wayToWhatCounts({ document, edition }: Placed): Sentence {
  if (document.inForce === undefined) return ['No text of this document is in force.'];
  const words = document.inForce.standing === 'in-use' ? 'Read the text in use' : 'Read the text in force';
  const link = { text: words, to: contentAddresses.document(document.id) };
  return joinSentences(
    [link, `, which is edition ${document.inForce.number}.`],
    wayToChanges({ document, edition }),
    wayToMotion({ document, edition }),
  );
}

/** What is to follow the text that counts: what is adopted and waits for its day, and the newest draft or proposal; on a past day the next text. */
export function waysToFollowers({ document, edition, constitution }: Dated): Sentence {
  const later = document.editions.filter(({ number }) => number > edition.number);
  const adopted = later.filter(({ standing }) => standing === 'not-yet-in-force').sort(compareBeginnings);
  const known = adopted.filter(({ adoption }) => isDecided(adoption, constitution.decisions, constitution.day));
  // Whoever asks for a day before a meeting that is on record asks for the past: what came later is then told no further than the next text.
  const told =
    known.length < adopted.length
      ? adopted.slice(0, Math.max(known.length, 1))
      : [...adopted, ...later.filter(({ standing }) => isUndecided(standing)).slice(-1)];
  return joinSentences(...told.map((next) => wayToFollower(next, document, constitution)));
}

function wayToFollower(next: DatedEdition, document: Document, constitution: Dated['constitution']): Sentence {
  const link = { text: `edition ${next.number}`, to: contentAddresses.edition(document.id, next.number) };
  return joinSentences([announced(next, constitution), link, '.'], wayToChanges({ document, edition: next }));
}

function announced(
  { standing, countsFrom, adoption }: DatedEdition,
  { decisions, day }: Dated['constitution'],
): string {
  if (standing === 'draft') return 'A text to follow it is in draft: ';
  if (standing === 'proposed') return 'A text to follow it is proposed: ';
  const adopted = isDecided(adoption, decisions, day) ? ' is adopted and' : '';
  return `A text to follow it${adopted} comes into force ${fromWhen(countsFrom)}: `;
}

function fromWhen(date: DatedEdition['countsFrom']): string {
  return date.length === 'YYYY-MM-DD'.length ? `on ${dateInWords(date)}` : `in ${dateInWords(date)}`;
}

/** The way to the redline from the text that counts to one that is to follow it. */
function wayToChanges({ document, edition }: Placed): Sentence {
  const { inForce, id } = document;
  if (inForce === undefined || !isToFollow(document, edition)) return [];
  return ['See ', { text: 'what would change', to: contentAddresses.redline(id, inForce.number, edition.number) }, '.'];
}

/** The way to the words by which a draft or proposal would be put to a meeting. */
function wayToMotion({ document, edition }: Placed): Sentence {
  const { inForce, id } = document;
  if (inForce === undefined || !isUndecided(edition.standing) || !isToFollow(document, edition)) return [];
  const to = contentAddresses.motion(id, inForce.number, edition.number);
  return [{ text: 'The motion for the agenda', to }, ' says it in formal words.'];
}

/** By which edition, and since when, another was superseded on a day, `YYYY-MM-DD`. */
export function supersededBy({ document, edition }: Placed, day: string): Sentence {
  const successor = successorOf(document, edition, day);
  if (successor === undefined) return ['A later text has taken the place of this one.'];
  const { countsFrom, number } = successor;
  const when = isDated(countsFrom) ? ` ${fromWhen(countsFrom)}` : '';
  const next = { text: `edition ${number}`, to: contentAddresses.edition(document.id, number) };
  return [`This text was superseded${when} by `, next, '.'];
}

/** The edition that took the place of this one, which may itself be past. */
function successorOf(document: Document, edition: DatedEdition, day: string): DatedEdition | undefined {
  return document.editions
    .filter((other) => other.status === 'adopted' && firstDay(other.countsFrom) <= day)
    .sort(compareBeginnings)
    .find((other) => compareBeginnings(edition, other) < 0);
}
