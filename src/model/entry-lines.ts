import { type LineRange, linesOf } from './line-edits.ts';
import type { Source } from './place.ts';

/** The lines of an entry in a YAML list, with the column, from 0, of its `-`. */
export interface EntryLines extends LineRange {
  readonly indent: number;
}

const OPENING = /^( *)- +$/;

/** The lines of the list entry at a JSON Pointer, where it has lines of its own and stands there; undefined where it does not. */
export function entryLines(source: Source, pointer: string): EntryLines | undefined {
  const start = source.valueAt(pointer);
  const lines = linesOf(source);
  const opening = OPENING.exec((lines[start.line - 1] ?? '').slice(0, start.column - 1))?.[1];
  if (opening === undefined) return undefined;
  const indent = opening.length;
  let to = start.line;
  for (let next = start.line + 1; next <= lines.length; next += 1) {
    const line = lines[next - 1] ?? '';
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length <= indent) break;
    to = next;
  }
  return { from: start.line, to, indent };
}
