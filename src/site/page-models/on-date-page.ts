import { type EditionEvent, type EventKind, editionEvents } from '../../assemble/event-days.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { remembered } from '../../model/remembered.ts';
import { isDated, statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { editionOnDay } from './edition-on-day.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';

/** A day on which something happened, in the list of them all. */
export interface DayEntry extends Link {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly events: readonly DayEvent[];
}

/** What happened to an edition. */
export interface DayEvent {
  readonly edition: Link;
  /** Such as `was adopted`. */
  readonly words: string;
  /** Where more is said of it. */
  readonly more: Link | undefined;
}

/** A document as it stood on a day. */
export interface StoodEntry {
  readonly document: Link;
  /** Undefined where no text of it counted. */
  readonly edition: Link | undefined;
  readonly standing: DatedEdition['standing'] | undefined;
  readonly status: string;
}

/** The whole constitution on one day. */
export interface OnDatePage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly events: readonly DayEvent[];
  readonly documents: readonly StoodEntry[];
  readonly before: Link | undefined;
  readonly after: Link | undefined;
}

const WORDS: Readonly<Record<EventKind, string>> = {
  proposed: 'was put forward',
  adopted: 'was adopted',
  corrected: 'was corrected',
  commenced: 'came into force',
  'comments-closed': 'was open to comments until this day',
  'last-day': 'was in force for the last day',
  expired: 'had run out',
  repealed: 'was repealed',
};

/** The same of a day that is still to come. */
const COMING: Readonly<Record<EventKind, string>> = {
  proposed: 'is put forward',
  adopted: 'is adopted',
  corrected: 'is corrected',
  commenced: 'comes into force',
  'comments-closed': 'is open to comments until this day',
  'last-day': 'is in force for the last day',
  expired: 'has run out',
  repealed: 'is repealed',
};

/** The page that lists every day on which something happened, the latest first. */
export interface DatesPage {
  readonly head: PageHead;
  readonly days: readonly DayEntry[];
  /** The texts that count today, and of which nobody recorded since when. */
  readonly undated: readonly Link[];
}

/** The page of all days. */
export function datesPage(constitution: CheckedConstitution): DatesPage {
  const head = {
    address: addresses.dates,
    title: 'On any date',
    description: `Which texts of ${constitution.site.name} counted on which day.`,
  };
  const link = linkerFrom(head.address);
  const days = [...eventsByDay(constitution)].map(([day, list]) => ({
    ...dayLink(day, link),
    day,
    events: list.map((event) => dayEvent(event, constitution.day, link)),
  }));
  const undated = constitution.documents.flatMap(({ id, title, inForce }) =>
    inForce === undefined || isDated(inForce.countsFrom) ? [] : [{ text: title, href: link(addresses.document(id)) }],
  );
  return { head, days: days.toReversed(), undated };
}

/** The page of one day: what happened on it, and which edition of each document counted. */
export function onDatePage(constitution: CheckedConstitution, day: string): OnDatePage {
  const address = addresses.onDate(day);
  const link = linkerFrom(address);
  const events = eventsByDay(constitution);
  const days = [...events.keys()];
  const [before, after] = [days.findLast((other) => other < day), days.find((other) => other > day)];
  const title = `As it stood on ${dateInWords(day)}`;
  return {
    head: { address, title, description: `${title}: the documents of ${constitution.site.name}.`, isIndexed: false },
    trail: [{ text: 'On any date', href: link(addresses.dates) }],
    title,
    events: (events.get(day) ?? []).map((event) => dayEvent(event, constitution.day, link)),
    documents: constitution.documents.map((document) => stoodEntry(document, constitution, { day, link })),
    before: before === undefined ? undefined : dayLink(before, link),
    after: after === undefined ? undefined : dayLink(after, link),
  };
}

/** Every day on which something happened, the earliest first, with what did. */
const eventsByDay = remembered(
  (constitution: CheckedConstitution): ReadonlyMap<string, readonly EditionEvent[]> =>
    Map.groupBy(editionEvents(constitution), ({ day }) => day),
);

function stoodEntry(
  document: Document,
  { decisions }: CheckedConstitution,
  { day, link }: { readonly day: string; readonly link: Linker },
): StoodEntry {
  const edition = editionOnDay(document, decisions, day);
  const named = { text: document.title, href: link(addresses.document(document.id)) };
  if (edition === undefined)
    return { document: named, edition: undefined, standing: undefined, status: 'No text counted' };
  return {
    document: named,
    edition: editionLink(document, edition, link),
    standing: edition.standing,
    status: statusTitle(edition),
  };
}

function dayEvent(event: EditionEvent, today: string, link: Linker): DayEvent {
  const { document, edition, kind } = event;
  const words = (event.day > today ? COMING : WORDS)[kind];
  return { edition: editionLink(document, edition, link), words: words + vaguely(event), more: moreOn(event, link) };
}

/** A date of which the day is not known stands under the first day that it can mean, and says so. */
function vaguely({ date }: EditionEvent): string {
  return date.length === 'YYYY-MM-DD'.length ? '' : ` (the record says only ${dateInWords(date)})`;
}

function moreOn({ document, edition, kind, decision }: EditionEvent, link: Linker): Link | undefined {
  if (kind === 'corrected')
    return { text: 'see the correction', href: link(addresses.correction(document.id, edition.number)) };
  return decision === undefined ? undefined : { text: 'see the decision', href: link(addresses.decision(decision.id)) };
}

function editionLink({ id, title }: Document, { number }: DatedEdition, link: Linker): Link {
  return { text: `${title}, edition ${number}`, href: link(addresses.edition(id, number)) };
}

function dayLink(day: string, link: Linker): Link {
  return { text: dateInWords(day), href: link(addresses.onDate(day)) };
}
