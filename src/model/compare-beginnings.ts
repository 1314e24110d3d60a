import type { DatedEdition } from './constitution.ts';
import { firstDay } from './plain-date.ts';

/** Orders editions of one document as they come to count: by day, `undetermined` first, then by number. */
export function compareBeginnings(one: Beginning, other: Beginning): number {
  const [first, second] = [firstDay(one.countsFrom), firstDay(other.countsFrom)];
  if (first !== second) return first < second ? -1 : 1;
  return one.number - other.number;
}

type Beginning = Pick<DatedEdition, 'countsFrom' | 'number'>;
