import { adoptingDecision } from '../model/adopting-decision.ts';
import { compareText } from '../model/compare-text.ts';
import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { correctionsOf } from '../model/corrections-of.ts';
import type { Decision } from '../model/decision.ts';
import { decisionsRepealing } from '../model/decisions-naming.ts';
import { editionNamesOf } from '../model/names-of.ts';
import { dayAfter, firstDay, lastDay, type PartialDate } from '../model/plain-date.ts';

/** What can happen to an edition on a day. */
export type EventKind =
  | 'proposed'
  | 'adopted'
  | 'corrected'
  | 'commenced'
  | 'comments-closed'
  | 'last-day'
  | 'expired'
  | 'repealed';

/** Something that happened, or is to happen, to an edition. */
export interface EditionEvent {
  /** The day, `YYYY-MM-DD`: the first that its date can mean. A text has expired on the day after its last. */
  readonly day: string;
  /** The date as far as it is known. */
  readonly date: PartialDate;
  readonly kind: EventKind;
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly decision: Decision | undefined;
  /** What was put right, where a text was corrected and that is on record. */
  readonly note: string | undefined;
}

type Dated = Pick<Constitution, 'documents' | 'decisions' | 'seals'>;

/** Everything that happened to an edition on a day that is known at least to its year, the earliest first. Source: design.md, The site. */
export function editionEvents(constitution: Dated): readonly EditionEvent[] {
  const events = constitution.documents.flatMap((document) =>
    document.editions.flatMap((edition) => eventsOf({ document, edition }, constitution)),
  );
  return events.toSorted((one, other) => compareText(keyOf(one), keyOf(other)));
}

/** The days on which something happened, each once, the earliest first. */
export function eventDays(constitution: Dated): readonly string[] {
  return [...new Set(editionEvents(constitution).map(({ day }) => day))];
}

const ORDER: readonly EventKind[] = [
  'proposed',
  'adopted',
  'corrected',
  'commenced',
  'comments-closed',
  'last-day',
  'expired',
  'repealed',
];

function keyOf({ day, kind, document, edition }: EditionEvent): string {
  return [day, ORDER.indexOf(kind), document.id, String(edition.number).padStart(6, '0')].join(' ');
}

function eventsOf(
  subject: Pick<EditionEvent, 'document' | 'edition'>,
  constitution: Omit<Dated, 'documents'>,
): readonly EditionEvent[] {
  const { document, edition } = subject;
  const deciding = adoptingDecision(edition, constitution.decisions);
  const repealing = decisionsRepealing(constitution.decisions, editionNamesOf(edition, document))[0];
  const event = (
    kind: EventKind,
    date: PartialDate | undefined,
    { decision, note }: Pick<EditionEvent, 'decision' | 'note'> = { decision: undefined, note: undefined },
  ): readonly EditionEvent[] => {
    const day = date === undefined || date === 'undetermined' ? undefined : dayOf(kind, date);
    return date === undefined || day === undefined ? [] : [{ ...subject, kind, date, day, decision, note }];
  };
  return [
    ...(edition.status === 'draft' ? [] : event('proposed', edition.proposal)),
    ...(edition.status === 'adopted' ? event('adopted', deciding?.date, { decision: deciding, note: undefined }) : []),
    ...correctionsOf(edition, document, constitution).flatMap((correction) =>
      event('corrected', correction.date, correction),
    ),
    ...(edition.status === 'adopted' ? event('commenced', edition.countsFrom) : []),
    ...(isCutShort(edition, deciding) ? [] : event('comments-closed', edition.commentUntil)),
    ...(edition.status === 'adopted'
      ? [...event('last-day', edition.expiry), ...event('expired', edition.expiry)]
      : []),
    ...(edition.status === 'adopted'
      ? event('repealed', edition.repeal, { decision: repealing, note: undefined })
      : []),
  ];
}

/** Comments are closed by the decision, if that comes first. The day keeps its page once the text is adopted. */
function isCutShort({ commentUntil, status }: DatedEdition, deciding: Decision | undefined): boolean {
  if (status !== 'adopted' || commentUntil === undefined) return false;
  return deciding === undefined || firstDay(deciding.date) < lastDay(commentUntil);
}

/** Undefined where the day is later than any that can be written. */
function dayOf(kind: EventKind, date: PartialDate): string | undefined {
  if (kind === 'comments-closed') return lastDay(date);
  return kind === 'expired' ? dayAfter(firstDay(date)) : firstDay(date);
}
