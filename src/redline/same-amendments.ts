import type { RedlineRow } from '../model/redline.ts';
import { plainNumber } from './name-part.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

/** The only change that is made in a part, however often, where nothing else happened to its words; else undefined. */
export function onlyChange(row: RedlineRow): WordChange | undefined {
  const { fate, isReplaced, links, setOut } = row;
  if (fate !== 'amended' || isReplaced || links.length > 0 || setOut !== undefined) return undefined;
  const [first, ...others] = wordChanges(row.runs).map(trimmed);
  if (first === undefined || (first.deleted === '' && first.inserted === '')) return undefined;
  return others.every((other) => keyOf(other) === keyOf(first)) ? first : undefined;
}

/** Rows by the one change that is made in each of them. Parts that have no number of their own, or moved, are left out. */
export function sameAmendments<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => RedlineRow,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const row = rowOf(item);
    const change = row.isMoved || plainNumber(row.after) === undefined ? undefined : onlyChange(row);
    if (change === undefined) continue;
    const key = `${row.after?.form} ${keyOf(change)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function trimmed({ deleted, inserted }: WordChange): WordChange {
  return { deleted: deleted.trim(), inserted: inserted.trim() };
}

function keyOf(change: WordChange): string {
  return JSON.stringify([change.deleted, change.inserted]);
}
