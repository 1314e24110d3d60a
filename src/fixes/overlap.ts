import type { Edit, Fix } from '../model/finding.ts';
import type { Place } from '../model/place.ts';

/** True where two changes cannot be made at once, since a stretch of one reaches into a stretch of the other. */
export function overlap(one: Fix, other: Fix): boolean {
  return one.edits.some((edit) => other.edits.some((each) => touch(edit, each)));
}

function touch({ place: one }: Edit, { place: other }: Edit): boolean {
  if (one.file !== other.file) return false;
  return isBefore(startOf(one), endOf(other)) && isBefore(startOf(other), endOf(one));
}

type Point = readonly [line: number, column: number];

function startOf({ line, column }: Place): Point {
  return [line, column];
}

function endOf({ endLine, endColumn }: Place): Point {
  return [endLine, endColumn];
}

function isBefore(one: Point, other: Point): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}
