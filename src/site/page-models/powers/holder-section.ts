import type { MarkSort } from '../../../model/mark.ts';
import { MARK_SORTS } from '../../../model/mark.ts';
import { listInWords, sentenceText } from '../../../model/sentence.ts';
import type { Link } from '../link.ts';
import type { LaidDown } from './laid-down.ts';
import { markSentenceText } from './mark-sentence.ts';

/** Duties, powers or rights under a heading. */
export interface SortGroup {
  readonly sort: MarkSort;
  readonly title: string;
  readonly entries: readonly LaidDown[];
}

/** All that one body or term must do, may do and can ask for. */
export interface HolderSection {
  readonly anchor: string;
  readonly name: Link;
  /** True for a body that was made up to show how it could look. */
  readonly isIllustrative: boolean;
  /** `14 duties and 1 power in force.` */
  readonly summary: string;
  readonly inForce: readonly SortGroup[];
  /** Of drafts and texts to come: what is new in them, or stands in other words. */
  readonly pending: readonly LaidDown[];
  /** How many of those stand word for word in what is in force. */
  readonly repeated: number;
}

const TITLES: Readonly<Record<MarkSort, string>> = { duty: 'Duties', power: 'Powers', right: 'Rights' };
const COUNTED: Readonly<Record<MarkSort, readonly [one: string, many: string]>> = {
  duty: ['duty', 'duties'],
  power: ['power', 'powers'],
  right: ['right', 'rights'],
};

/** What a section shows of the entries of one holder. */
export function shownEntries(
  entries: readonly LaidDown[],
): Pick<HolderSection, 'summary' | 'inForce' | 'pending' | 'repeated'> {
  const counting = entries.filter((entry) => entry.counts);
  const waiting = entries.filter((entry) => !entry.counts);
  const known = new Set(counting.map(keyOf));
  const pending = waiting.filter((entry) => !known.has(keyOf(entry)));
  return {
    summary: counting.length === 0 ? 'Nothing in force.' : `${countInWords(counting)} in force.`,
    inForce: groupsOf(counting),
    pending,
    repeated: waiting.length - pending.length,
  };
}

/** `14 duties and 1 power`. */
export function countInWords(entries: readonly LaidDown[]): string {
  return sentenceText(
    listInWords(
      groupsOf(entries).map(({ sort, entries: { length } }) => `${length} ${COUNTED[sort][length === 1 ? 0 : 1]}`),
    ),
  );
}

function groupsOf(entries: readonly LaidDown[]): readonly SortGroup[] {
  return MARK_SORTS.map((sort) => ({
    sort,
    title: TITLES[sort],
    entries: entries.filter((entry) => entry.sort === sort),
  })).filter((group) => group.entries.length > 0);
}

/** The same for the same words of the same sort. */
function keyOf({ sort, sentence, items }: LaidDown): string {
  return JSON.stringify([sort, markSentenceText(sentence), items]);
}
