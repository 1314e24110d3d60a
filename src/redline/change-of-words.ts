import type { Redline, RedlinePart, RedlineRow } from '../model/redline.ts';
import { type RowPlace, rowPlaces, rowsInside } from './row-place.ts';

/**
 * The row of a part of which the words changed, those of all that stands inside it included; undefined where none did, or
 * where the redline has no such part. A new number, another order and words only set out in another way are no change.
 */
export function changeOfWords(redline: Redline, isThePart: (row: RedlineRow) => boolean): RowPlace | undefined {
  const at = rowPlaces(redline).find(({ row }) => isThePart(row));
  if (at === undefined) return undefined;
  const inside = rowsInside(at);
  const held = new Set(inside.flatMap(({ row }) => row.before ?? []));
  const wereInside = new Set(partsInside(at.row.before));
  const isChanged =
    [at, ...inside].some(({ row }) => isOther(row)) ||
    inside.some(({ row }) => row.before !== undefined && !wereInside.has(row.before)) ||
    redline.rows.some(({ before }) => before !== undefined && wereInside.has(before) && !held.has(before));
  return isChanged ? at : undefined;
}

function isOther({ fate, setOut }: RedlineRow): boolean {
  if (setOut !== undefined && (setOut.role === 'piece' || setOut.isAll)) return false;
  return fate === 'amended' || fate === 'inserted' || fate === 'deleted';
}

function partsInside(part: RedlinePart | undefined): readonly RedlinePart[] {
  if (part?.form !== 'section' && part?.form !== 'clause') return [];
  return part.content.flatMap((inner): readonly RedlinePart[] => [inner, ...partsInside(inner)]);
}
