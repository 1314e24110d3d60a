import { absoluteUrl, contentAddresses } from '../addresses.ts';
import type { Constitution, DatedEdition } from '../constitution.ts';
import { correctionsOf } from '../corrections-of.ts';
import { dateInWords, lastDay } from '../plain-date.ts';
import type { Sentence, SentencePart } from '../sentence.ts';
import { capitalised, joinSentences, sentenceText, stopped } from '../sentence.ts';
import { contactPart } from './contact-part.ts';
import { adoptionStory, decidedBy, endStory, isDecided } from './decided-by.ts';
import { isDated, onDate, statusTitle } from './status-title.ts';
import { type Placed, supersededBy, waysToFollowers, wayToWhatCounts } from './ways-to-texts.ts';

/** What a status sentence is about. */
export interface StatusSubject extends Placed {
  readonly constitution: Pick<Constitution, 'site' | 'day' | 'decisions' | 'bodies' | 'seals'>;
}

/** What an edition is on the day, unmistakably: a few words, and the whole story. */
export interface Status {
  readonly standing: DatedEdition['standing'];
  readonly title: string;
  readonly story: Sentence;
}

/** Says at the head of an edition, and in each export, what it is. Source: content-model.md, Time and status. */
export function statusOf(subject: StatusSubject): Status {
  const { standing } = subject.edition;
  return {
    standing,
    title: statusTitle(subject.edition),
    story: joinSentences(STORIES[standing](subject), ...corrections(subject)),
  };
}

/** The same in plain words, for those who meet the text without its page: the title, then the story with the addresses of other texts. */
export function statusInWords(subject: StatusSubject): { readonly title: string; readonly story: string } {
  const { title, story } = statusOf(subject);
  const { site } = subject.constitution;
  const opening = subject.edition.isIllustrative ? `${illustrationSentence(site.shortName)} ` : '';
  return { title, story: `${opening}${story.map((part) => written(part, site.url)).join('')}` };
}

/** The sentence at the head of a text that was written to show how it could look. */
export function illustrationSentence(shortName: string): string {
  return `An illustration. ${capitalised(shortName)} has not adopted it.`;
}

const STORIES: Readonly<Record<DatedEdition['standing'], (subject: StatusSubject) => Sentence>> = {
  'in-force': counting,
  'in-use': counting,
  'not-yet-in-force': (subject) => joinSentences(...waiting(subject), untilThen(subject)),
  draft: (subject) => joinSentences(['This is a draft. It binds nobody.'], comment(subject), wayToWhatCounts(subject)),
  proposed: (subject) => joinSentences(proposed(subject), comment(subject), wayToWhatCounts(subject)),
  withdrawn: (subject) => joinSentences(['This text was withdrawn. It binds nobody.'], wayToWhatCounts(subject)),
  superseded: (subject) =>
    joinSentences(supersededBy(subject, subject.constitution.day), wayToWhatCounts(subject), wasAdopted(subject)),
  expired: (subject) => joinSentences(ended(subject), wayToWhatCounts(subject), wasAdopted(subject)),
  repealed: (subject) => joinSentences(ended(subject), wayToWhatCounts(subject), wasAdopted(subject)),
};

function proposed({ edition: { proposal } }: StatusSubject): Sentence {
  if (!isDated(proposal)) return ['This text is proposed. Nobody has adopted it yet.'];
  return [`This text is proposed. It was put forward${onDate(proposal)}, and nobody has adopted it yet.`];
}

function waiting(subject: StatusSubject): readonly Sentence[] {
  const { constitution, edition } = subject;
  if (isDecided(edition.adoption, constitution.decisions, constitution.day))
    return [['This text is adopted and does not bind yet.'], adopted(subject)];
  return [adoptionStory(edition.adoption, 'This text was adopted later, by ', constitution)];
}

function counting(subject: StatusSubject): Sentence {
  return joinSentences(adopted(subject), undated(subject), ending(subject), waysToFollowers(subject));
}

function adopted({ constitution, edition }: StatusSubject): Sentence {
  return adoptionStory(edition.adoption, 'Adopted by ', constitution);
}

function wasAdopted({ constitution, edition }: StatusSubject): Sentence {
  return adoptionStory(edition.adoption, 'It was adopted by ', constitution);
}

/** Where no record is held at all, that says it. */
function undated({ edition }: StatusSubject): Sentence {
  if (edition.standing === 'in-use' || isDated(edition.countsFrom)) return [];
  return ['The day on which it came into force is not recorded.'];
}

/** An end that is known beforehand. */
function ending({ edition: { expiry, repeal } }: StatusSubject): Sentence {
  if (isDated(repeal)) return [`It is to be repealed${onDate(repeal)}.`];
  return isDated(expiry) ? [`It runs out${onDate(expiry)}.`] : [];
}

function comment({ constitution, edition }: StatusSubject): Sentence {
  const { contact, repository } = constitution.site;
  const until = edition.commentUntil;
  if (isDated(until) && lastDay(until) < constitution.day) return [`Comments closed${onDate(until)}.`];
  const limit = isDated(until) ? ` until ${dateInWords(until)}` : ', and no last day is set';
  if (contact !== undefined) return [`Comments are welcome${limit}: write to `, contactPart(contact), '.'];
  if (repository !== undefined)
    return [`Comments are welcome${limit}. Write them `, { text: 'where the texts are kept', url: repository }, '.'];
  return isDated(until) ? [`Comments are welcome${limit}.`] : [];
}

function untilThen(subject: StatusSubject): Sentence {
  if (subject.document.inForce === undefined) return ['Until then no text of this document is in force.'];
  return joinSentences(['Another binds until then.'], wayToWhatCounts(subject));
}

function ended(subject: StatusSubject): Sentence {
  return ['This text', ...endStory(subject, subject.constitution)];
}

/** The latest correction, and the way to those before it. */
function corrections({ constitution, document, edition }: StatusSubject): readonly Sentence[] {
  const all = correctionsOf(edition, document, constitution);
  const latest = all.at(-1);
  if (latest === undefined) return [];
  const link = {
    text: `Corrected${onDate(latest.date)}`,
    to: contentAddresses.correction(document.id, edition.number),
  };
  const note = latest.note === undefined ? '.' : `: ${stopped(latest.note)}`;
  const by = latest.decision === undefined ? [] : [' by ', ...decidedBy(latest.decision, constitution)];
  const earlier = all.length === 1 ? [] : [`${all.length} corrections of this text are on record.`];
  return [[link, ...by, note], earlier];
}

/** Bodies and meetings are known by their names; another text is looked for. */
function written(part: SentencePart, siteUrl: string): string {
  const text = sentenceText([part]);
  if (typeof part === 'string' || !('to' in part) || !part.to.startsWith(contentAddresses.documents)) return text;
  return `${text} (${absoluteUrl(siteUrl, part.to)})`;
}
