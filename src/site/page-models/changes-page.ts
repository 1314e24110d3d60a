import { type EditionEvent, type EventKind, editionEvents } from '../../assemble/event-days.ts';
import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { dateInWords, firstDay } from '../../model/plain-date.ts';
import { isUndecided } from '../../model/standing.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { type Change, type ChangeView, editionChange, eventChange } from './change-entry.ts';
import type { PageHead } from './frame.ts';

/** What changed at one time. */
export interface ChangeGroup {
  readonly when: string;
  readonly changes: readonly Change[];
}

/** The page of all that changed, the latest first; what is not decided stands before what is. */
export function changesPage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly groups: readonly ChangeGroup[];
} {
  const head = {
    address: addresses.changes,
    feed: addresses.feed(addresses.changes),
    title: 'Changes',
    description: `Every edition, decision and correction of ${constitution.site.name}, the latest first.`,
  };
  return { head, groups: changeGroups(constitution, linkerFrom(head.address)) };
}

/** Every edition, decision, correction and end, by the time at which it came or comes. */
export function changeGroups(constitution: CheckedConstitution, link: Linker): readonly ChangeGroup[] {
  const told = [...undated(constitution, link), ...dated({ constitution, link })];
  const sorted = told.toSorted((one, other) => compareKeys(one.key, other.key));
  return [...Map.groupBy(sorted, (entry) => entry.when)].map(([title, entries]) => ({
    when: title,
    changes: entries.map(({ change }) => change),
  }));
}

interface TimedChange {
  readonly when: string;
  /** Later keys stand earlier on the page. */
  readonly key: string;
  readonly change: Change;
}

/** What has no day: drafts, proposals, what was withdrawn, and adopted texts of which nobody knows since when they count. */
function undated({ documents }: CheckedConstitution, link: Linker): readonly TimedChange[] {
  return documents.flatMap((document) =>
    document.editions
      .filter(({ status, countsFrom }) => status !== 'adopted' || countsFrom === 'undetermined')
      .map((edition) => ({
        when: when(edition),
        key: sortKey(edition),
        change: editionChange(document, edition, link),
      })),
  );
}

function dated(view: ChangeView): readonly TimedChange[] {
  const events = editionEvents(view.constitution).filter(({ kind }) => TOLD.has(kind));
  return events
    .filter((event) => event.kind !== 'commenced' || !events.some((other) => isItsAdoption(other, event)))
    .toReversed()
    .map((event) => ({
      when: dateInWords(event.date),
      key: firstDay(event.date),
      change: eventChange(event, view),
    }));
}

/** An adoption that takes effect on its own day is told once. */
function isItsAdoption(other: EditionEvent, { edition, date }: EditionEvent): boolean {
  return other.kind === 'adopted' && other.edition === edition && other.date === date;
}

const TOLD: ReadonlySet<EventKind> = new Set(['adopted', 'corrected', 'commenced', 'last-day', 'repealed']);

function when(edition: DatedEdition): string {
  if (isUndecided(edition.standing)) return 'Not decided yet';
  if (edition.standing === 'withdrawn') return 'Withdrawn';
  return 'On a date that is not recorded';
}

/** Illustrations come after what is meant to be decided. */
function sortKey(edition: DatedEdition): string {
  if (isUndecided(edition.standing)) return edition.isIllustrative ? '9999-88' : '9999-99';
  return edition.standing === 'withdrawn' ? '' : firstDay('undetermined');
}

function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}
