import type { Source } from './place.ts';
import { remembered } from './remembered.ts';

/** The same of a file, worked out once for each file in memory. */
export const lineStartsOf = remembered(({ text }: Pick<Source, 'text'>) => lineStarts(text));

/** The offset of each line's first character, in UTF-16 units from 0. Lines end in a line feed. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
