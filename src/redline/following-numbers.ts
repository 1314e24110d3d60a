import type { Redline, RedlineRow } from '../model/redline.ts';
import { plainNumber } from './name-part.ts';

/**
 * The rows of parts that were only renumbered, and only because what they stand in was: clause 4.2 becomes 3.2 where
 * section 4 becomes section 3.
 */
export function followingNumbers({ rows }: Pick<Redline, 'rows'>): ReadonlySet<RedlineRow> {
  const following = new Set<RedlineRow>();
  const around: RedlineRow[] = [];
  for (const row of rows) {
    around.length = Math.min(around.length, row.depth);
    if (row.fate === 'renumbered' && around.some((outer) => isFollowing(row, outer))) following.add(row);
    around[row.depth] = row;
  }
  return following;
}

function isFollowing(row: RedlineRow, outer: RedlineRow | undefined): boolean {
  const [before, after] = [plainNumber(row.before), plainNumber(row.after)];
  const [outerBefore, outerAfter] = [plainNumber(outer?.before), plainNumber(outer?.after)];
  if (before === undefined || after === undefined || outerBefore === undefined || outerAfter === undefined)
    return false;
  if (outerBefore === outerAfter || !before.startsWith(outerBefore) || !after.startsWith(outerAfter)) return false;
  return before.slice(outerBefore.length) === after.slice(outerAfter.length);
}
