import { lineStartsOf, pointAt } from './line-starts.ts';
import type { Place, Source } from './place.ts';

/** The place of a stretch of a file, from two offsets in UTF-16 units from 0; the second is exclusive. */
export function placeBetween(source: Pick<Source, 'file' | 'text'>, start: number, end: number): Place {
  const starts = lineStartsOf(source);
  const { line: endLine, column: endColumn } = pointAt(starts, end);
  return { file: source.file, ...pointAt(starts, start), endLine, endColumn };
}
