import { lineStartsOf } from './line-starts.ts';
import type { Place, Source } from './place.ts';

/** The offset of a line and column (from 1) in a text, in UTF-16 units from 0; the end of the text where it is shorter. */
export function offsetIn(source: Pick<Source, 'text'>, { line, column }: Pick<Place, 'line' | 'column'>): number {
  return Math.min((lineStartsOf(source)[line - 1] ?? source.text.length) + column - 1, source.text.length);
}
