import { compareBeginnings } from '../../assemble/date-editions.ts';
import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import type { PartialDate } from '../../model/plain-date.ts';
import { dateInWords, firstDay, lastDay } from '../../model/plain-date.ts';
import { addresses } from '../addresses.ts';
import { contactUrl } from '../html/web-address.ts';
import { isToFollow } from './redline-pairs.ts';
import type { Sentence, SentencePart } from './sentence.ts';
import { capitalised, joinSentences, stopped } from './sentence.ts';
import { withArticle } from './with-article.ts';

/** What a status sentence is about. */
export interface StatusSubject {
  readonly constitution: Pick<Constitution, 'site' | 'day' | 'decisions' | 'bodies'>;
  readonly document: Document;
  readonly edition: DatedEdition;
}

/** What an edition is on the day, unmistakably: two or three words, and the whole story. */
export interface Status {
  readonly standing: DatedEdition['standing'];
  readonly title: string;
  readonly story: Sentence;
}

/** Says at the head of an edition what it is. Source: content-model.md, Time and status. */
export function statusOf(subject: StatusSubject): Status {
  const { standing } = subject.edition;
  return { standing, title: statusTitle(subject.edition), story: STORIES[standing](subject) };
}

/** The standing in two or three words, with its date where it has one. */
export function statusTitle(edition: DatedEdition): string {
  switch (edition.standing) {
    case 'in-force':
      return isDated(edition.countsFrom) ? `In force since ${dateInWords(edition.countsFrom)}` : 'In force';
    case 'in-use':
      return isDated(edition.countsFrom) ? `In use since ${dateInWords(edition.countsFrom)}` : 'In use';
    case 'not-yet-in-force':
      return isDated(edition.countsFrom) ? `In force from ${dateInWords(edition.countsFrom)}` : 'Not yet in force';
    default:
      return TITLES[edition.standing];
  }
}

const TITLES = {
  draft: 'Draft',
  proposed: 'Proposed',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
  expired: 'Expired',
  repealed: 'Repealed',
};

const STORIES: Readonly<Record<DatedEdition['standing'], (subject: StatusSubject) => Sentence>> = {
  'in-force': (subject) => joinSentences(adoption(subject), nextText(subject)),
  'in-use': (subject) => joinSentences(adoption(subject), nextText(subject)),
  'not-yet-in-force': (subject) =>
    joinSentences(['This text is adopted and does not bind yet.'], adoption(subject), untilThen(subject)),
  draft: (subject) => joinSentences(['This is a draft. It binds nobody.'], comment(subject), instead(subject)),
  proposed: (subject) =>
    joinSentences(['This text is proposed. Nobody has adopted it yet.'], comment(subject), instead(subject)),
  withdrawn: (subject) => joinSentences(['This text was withdrawn. It binds nobody.'], instead(subject)),
  superseded: (subject) => joinSentences(superseded(subject), instead(subject)),
  expired: (subject) => joinSentences([`This text ran out${onDate(subject.edition.expiry)}.`], instead(subject)),
  repealed: (subject) => joinSentences(repealed(subject), instead(subject)),
};

function adoption({ constitution, edition }: StatusSubject): Sentence {
  if (edition.adoption === undefined) return [];
  if ('notRecorded' in edition.adoption) {
    return ['No record of its adoption is held: ', stopped(edition.adoption.notRecorded)];
  }
  const { decision: id } = edition.adoption;
  const decision = constitution.decisions.find((other) => other.id === id);
  if (decision === undefined) return [];
  const minute = decision.minute === undefined ? '' : `, minute ${decision.minute}`;
  const meeting = { text: `at its meeting${onDate(decision.date)}${minute}`, to: addresses.decision(id) };
  return ['Adopted by ', bodyPart(constitution, decision.body), ' ', meeting, '.'];
}

function comment({ constitution, edition }: StatusSubject): Sentence {
  const { contact, repository } = constitution.site;
  const until = edition.commentUntil;
  if (isDated(until) && lastDay(until) < constitution.day)
    return [`Comments were invited until ${dateInWords(until)}.`];
  const limit = isDated(until) ? ` until ${dateInWords(until)}` : '';
  if (contact !== undefined) return [`Comments are welcome${limit}: write to `, contactPart(contact), '.'];
  if (repository !== undefined)
    return [`Comments are welcome${limit} `, { text: 'where the texts are kept', url: repository }, '.'];
  return isDated(until) ? [`Comments are welcome${limit}.`] : [];
}

/** Where to find what counts now. */
function instead({ document, edition }: StatusSubject): Sentence {
  if (document.inForce === undefined) return ['No text of this document is in force.'];
  const words = document.inForce.standing === 'in-use' ? 'Read the text in use' : 'Read the text in force';
  const link = { text: words, to: addresses.document(document.id) };
  return joinSentences(
    [link, `, which is edition ${document.inForce.number}.`],
    whatWouldChange({ document, edition }),
  );
}

/** The newest text that is to follow the one that counts. */
function nextText({ document, edition }: StatusSubject): Sentence {
  const next = document.editions.findLast((other) => other.number > edition.number && WAITING.has(other.standing));
  if (next === undefined) return [];
  const link = { text: `edition ${next.number}`, to: addresses.edition(document.id, next.number) };
  const following = [`A text to follow it is ${WAITING.get(next.standing)}: `, link, '.'];
  return joinSentences(following, whatWouldChange({ document, edition: next }));
}

/** The way to the redline from the text that counts to one that is to follow it. */
function whatWouldChange({ document, edition }: Pick<StatusSubject, 'document' | 'edition'>): Sentence {
  const { inForce, id } = document;
  if (inForce === undefined || !isToFollow(document, edition)) return [];
  return ['See ', { text: 'what would change', to: addresses.redline(id, inForce.number, edition.number) }, '.'];
}

const WAITING: ReadonlyMap<DatedEdition['standing'], string> = new Map([
  ['draft', 'in draft'],
  ['proposed', 'proposed'],
  ['not-yet-in-force', 'adopted and waits for its day'],
]);

function untilThen(subject: StatusSubject): Sentence {
  return subject.document.inForce === undefined ? [] : joinSentences(['Another binds until then.'], instead(subject));
}

function superseded({ constitution, document, edition }: StatusSubject): Sentence {
  const successor = successorOf(document, edition, constitution.day);
  if (successor === undefined) return ['A later text has taken the place of this one.'];
  const next = { text: `edition ${successor.number}`, to: addresses.edition(document.id, successor.number) };
  return [`This text was superseded${onDate(successor.countsFrom)} by `, next, '.'];
}

/** The edition that took the place of this one, which may itself be past. */
export function successorOf(document: Document, edition: DatedEdition, day: string): DatedEdition | undefined {
  return document.editions
    .filter((other) => other.status === 'adopted' && firstDay(other.countsFrom) <= day)
    .sort(compareBeginnings)
    .find((other) => compareBeginnings(edition, other) < 0);
}

function repealed({ constitution, edition }: StatusSubject): Sentence {
  const decision = constitution.decisions.find(({ repeals }) => repeals.includes(editionAddress(edition)));
  const by = decision === undefined ? [] : [' by ', bodyPart(constitution, decision.body)];
  return [`This text was repealed${onDate(edition.repeal)}`, ...by, '.'];
}

/** The sentence at the head of a text that was written to show how it could look. */
export function illustrationSentence(shortName: string): string {
  return `An illustration. ${capitalised(shortName)} has not adopted it.`;
}

function bodyPart({ bodies }: StatusSubject['constitution'], id: string): SentencePart {
  const body = bodies.find((other) => other.id === id);
  if (body === undefined) return id;
  return { text: withArticle(body.name), to: addresses.body(id) };
}

function contactPart(contact: string): SentencePart {
  const url = contactUrl(contact);
  return url === undefined ? contact : { text: contact, url };
}

function onDate(date: PartialDate | undefined): string {
  if (!isDated(date)) return '';
  return date.length === 10 ? ` on ${dateInWords(date)}` : ` in ${dateInWords(date)}`;
}

function isDated(date: PartialDate | undefined): date is PartialDate {
  return date !== undefined && date !== 'undetermined';
}
