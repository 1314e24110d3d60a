import { createHash } from 'node:crypto';
import { type EditionEvent, editionEvents } from '../../assemble/event-days.ts';
import type { Address } from '../../model/addresses.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { remembered } from '../../model/remembered.ts';
import { capitalised } from '../../model/sentence.ts';
import { isUndecided } from '../../model/standing.ts';
import { isDated, statusTitle } from '../../model/status/status-title.ts';
import { addresses } from '../addresses.ts';
import type { Feed, FeedEntry } from '../html/atom.ts';
import { comparedWith } from './redline-pairs.ts';

/** What a feed is about. */
export interface FeedSubject {
  readonly address: Address;
  readonly page: Address;
  readonly title: string;
  readonly documents: readonly Document[];
}

/** A day for what has none on record: a feed cannot leave it out, and no reader takes it for news. */
const UNDATED = '1970-01-01';
/** The length of a date of which the day is known. */
const FULL = 'YYYY-MM-DD'.length;

const WORDS: Readonly<Record<EditionEvent['kind'], string | undefined>> = {
  proposed: 'proposed',
  adopted: 'adopted',
  corrected: 'corrected',
  commenced: 'in force',
  'comments-closed': undefined,
  'last-day': undefined,
  expired: 'no longer in force',
  repealed: 'repealed',
};

/** Every feed of the site: of all changes, of each document, and of each body that has documents. */
export const feedSubjects = remembered(subjectsOf);

/** The feed at an address; undefined where there is none. */
export function feedAt(address: Address, constitution: CheckedConstitution): FeedSubject | undefined {
  return byAddress(feedSubjects(constitution)).get(address);
}

const byAddress = remembered(
  (subjects: readonly FeedSubject[]): ReadonlyMap<Address, FeedSubject> =>
    new Map(subjects.map((subject) => [subject.address, subject])),
);

function subjectsOf({ site, documents, bodies }: CheckedConstitution): readonly FeedSubject[] {
  const { changes } = addresses;
  const byBody = Map.groupBy(documents, ({ body }) => body);
  return [
    { address: addresses.feed(changes), page: changes, title: `Changes: ${site.name}`, documents },
    ...documents.map((document) => subjectAt(addresses.document(document.id), document.title, [document])),
    ...bodies.map(({ id, name }) => subjectAt(addresses.body(id), `Documents of ${name}`, byBody.get(id) ?? [])),
  ];
}

/** What happened to these documents on days that have come, and what is proposed; the latest first. */
export function feedOf({ address, page, title, documents }: FeedSubject, constitution: CheckedConstitution): Feed {
  const { site, day, decisions, seals } = constitution;
  const events = editionEvents({ documents, decisions, seals }).filter((event) => event.day <= day);
  const entries = [
    ...documents.flatMap((document) => undecidedEntries(document, site.url)),
    ...events.toReversed().flatMap((event) => eventEntry(event, site.url)),
    ...documents.flatMap((document) => undatedEntries(document, site.url)),
  ];
  return {
    url: absoluteUrl(site.url, address),
    page: absoluteUrl(site.url, page),
    title,
    author: site.name,
    language: site.language,
    entries,
  };
}

function subjectAt(page: Address, title: string, documents: readonly Document[]): FeedSubject {
  return { address: addresses.feed(page), page, title, documents };
}

function eventEntry(event: EditionEvent, siteUrl: string): readonly FeedEntry[] {
  const { document, edition, kind, day, date } = event;
  const words = WORDS[kind];
  if (words === undefined) return [];
  return [
    {
      id: `${absoluteUrl(siteUrl, addresses.edition(document.id, edition.number))}#${nameOfEvent(event)}`,
      title: `${nameOf(document, edition)}: ${words}`,
      day,
      summary: [
        `${kind === 'expired' ? 'In force for the last time' : capitalised(words)} ${date.length === FULL ? 'on' : 'in'} ${dateInWords(date)}.`,
        ...(kind === 'corrected' ? [event.note] : [edition.note, redlineWords(document, edition, siteUrl)]),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
      page: absoluteUrl(siteUrl, pageOf(event)),
    },
  ];
}

/** A text can be corrected often: each time has a name of its own, which no later one takes from it. */
function nameOfEvent({ kind, date, note, decision }: EditionEvent): string {
  return kind === 'corrected' ? ['corrected', date, decision?.id ?? fingerprint(note ?? '')].join('.') : kind;
}

function fingerprint(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}

function pageOf({ kind, document, edition, decision }: EditionEvent): Address {
  if (kind === 'corrected') return addresses.correction(document.id, edition.number);
  return decision === undefined ? addresses.edition(document.id, edition.number) : addresses.decision(decision.id);
}

function undecidedEntries(document: Document, siteUrl: string): readonly FeedEntry[] {
  return document.editions
    .filter(({ standing, status, proposal }) => isUndecided(standing) && (status === 'draft' || !isDated(proposal)))
    .map((edition) => plainEntry(document, edition, siteUrl));
}

/** An adopted text of which no day is known. */
function undatedEntries(document: Document, siteUrl: string): readonly FeedEntry[] {
  return document.editions
    .filter(({ status, countsFrom }) => status === 'adopted' && countsFrom === 'undetermined')
    .map((edition) => plainEntry(document, edition, siteUrl));
}

function plainEntry(document: Document, edition: DatedEdition, siteUrl: string): FeedEntry {
  const page = absoluteUrl(siteUrl, addresses.edition(document.id, edition.number));
  return {
    id: page,
    title: `${nameOf(document, edition)}: ${statusTitle(edition)}`,
    day: UNDATED,
    summary: ['No date is on record.', edition.note, redlineWords(document, edition, siteUrl)]
      .filter((part) => part !== undefined)
      .join(' '),
    page,
  };
}

function redlineWords(document: Document, edition: DatedEdition, siteUrl: string): string | undefined {
  const [before] = comparedWith(document, edition);
  if (before === undefined) return undefined;
  return `What changed: ${absoluteUrl(siteUrl, addresses.redline(document.id, before.number, edition.number))}`;
}

function nameOf(document: Document, edition: DatedEdition): string {
  return `${document.title}, edition ${edition.number}`;
}
