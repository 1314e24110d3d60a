import { lineStartsOf } from './line-starts.ts';
import type { Place, Source } from './place.ts';

/** The place of a stretch of a file, from two offsets in UTF-16 units from 0; the second is exclusive. */
export function placeBetween(source: Pick<Source, 'file' | 'text'>, start: number, end: number): Place {
  const starts = lineStartsOf(source);
  const [line, column] = positionOf(start, starts);
  const [endLine, endColumn] = positionOf(end, starts);
  return { file: source.file, line, column, endLine, endColumn };
}

function positionOf(offset: number, starts: readonly number[]): readonly [line: number, column: number] {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return [first + 1, offset - (starts[first] ?? 0) + 1];
}
