import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { dateInWords, firstDay } from '../../model/plain-date.ts';
import { isUndecided } from '../../model/standing.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import { redlineLinks } from './redline-links.ts';

/** An edition as something that changed. */
export interface Change {
  readonly document: string;
  readonly edition: Link;
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  readonly note: string | undefined;
  readonly isIllustrative: boolean;
  readonly redline: Link | undefined;
}

/** What changed at one time. */
export interface ChangeGroup {
  readonly when: string;
  readonly changes: readonly Change[];
}

/** The page of all editions, the latest first; what is not decided stands before what is. */
export function changesPage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly groups: readonly ChangeGroup[];
} {
  const head = {
    address: addresses.changes,
    feed: addresses.feed(addresses.changes),
    title: 'Changes',
    description: `Every edition of every document of ${constitution.site.name}, the latest first.`,
  };
  return { head, groups: changeGroups(constitution, linkerFrom(head.address)) };
}

/** Every edition, by the time at which it came or comes into force. */
export function changeGroups(
  { documents }: Pick<CheckedConstitution, 'documents'>,
  link: Linker,
): readonly ChangeGroup[] {
  const editions = documents.flatMap((document) => document.editions.map((edition) => ({ document, edition })));
  const sorted = editions.toSorted((one, other) => compareKeys(sortKey(one.edition), sortKey(other.edition)));
  return [...Map.groupBy(sorted, ({ edition }) => when(edition))].map(([title, entries]) => ({
    when: title,
    changes: entries.map(({ document, edition }) => changeOf(document, edition, link)),
  }));
}

/** One edition as a change. */
export function changeOf(document: Document, edition: DatedEdition, link: Linker): Change {
  return {
    document: document.title,
    edition: {
      text: `${document.title}, edition ${edition.number}`,
      href: link(addresses.edition(document.id, edition.number)),
    },
    standing: edition.standing,
    status: statusTitle(edition),
    note: edition.note,
    isIllustrative: edition.isIllustrative,
    redline: redlineLinks(document, edition, link)[0],
  };
}

function when(edition: DatedEdition): string {
  if (isUndecided(edition.standing)) return 'Not decided yet';
  if (edition.standing === 'withdrawn') return 'Withdrawn';
  const date = edition.countsFrom;
  return date === 'undetermined' ? 'On a date that is not recorded' : dateInWords(date);
}

/** Later keys stand earlier on the page; illustrations come after what is meant to be decided. */
function sortKey(edition: DatedEdition): string {
  if (isUndecided(edition.standing)) return edition.isIllustrative ? '9999-88' : '9999-99';
  if (edition.standing === 'withdrawn') return '';
  return firstDay(edition.countsFrom);
}

function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}
