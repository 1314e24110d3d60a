import type { Source } from './place.ts';
import { remembered } from './remembered.ts';

/** The same of a file, worked out once for each file in memory. */
export const lineStartsOf = remembered(({ text }: Pick<Source, 'text'>) => lineStarts(text));

/** The line and the column of an offset, each from 1, the column in UTF-16 units. `starts` are those of the lines. */
export function pointAt(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The offset of each line's first character, in UTF-16 units from 0. Lines end in a line feed. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
