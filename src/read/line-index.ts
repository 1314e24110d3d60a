import { lineStarts, pointAt } from '../model/line-starts.ts';
import type { Place } from '../model/place.ts';

/** Turns offsets in a text (UTF-16 units, from 0) into places, and back to its lines. */
export interface LineIndex {
  readonly placeOf: (start: number, end: number) => Place;
  readonly line: (number: number) => string;
  /** The place of a line from its first character to its last; lines count from 1. */
  readonly wholeLine: (number: number) => Place;
  /** How many lines hold text; the empty piece behind a last line feed does not count. */
  readonly count: number;
  readonly lastLine: Place;
}

/** An index of the lines of a text that uses line feeds alone. */
export function indexLines(file: string, text: string): LineIndex {
  const starts = lineStarts(text);
  const count = Math.max(1, text.endsWith('\n') ? starts.length - 1 : starts.length);
  const line = (number: number) =>
    text.slice(starts[number - 1] ?? text.length, (starts[number] ?? text.length + 1) - 1);
  const wholeLine = (number: number): Place => ({
    file,
    line: number,
    column: 1,
    endLine: number,
    endColumn: line(number).length + 1,
  });
  return {
    placeOf: (start, end) => {
      const [from, to] = [pointAt(starts, start), pointAt(starts, Math.max(start, end))];
      return {
        file,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
      };
    },
    line,
    wholeLine,
    count,
    lastLine: wholeLine(count),
  };
}
