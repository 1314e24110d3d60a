import type { Edit } from './finding.ts';
import type { Source } from './place.ts';
import { remembered } from './remembered.ts';

type Text = Pick<Source, 'file' | 'text'>;

/** The lines of a text without their ends, the first at index 0. What stands behind a last line feed is no line. */
export const linesOf = remembered(({ text }: Pick<Source, 'text'>): readonly string[] =>
  text.replace(/\n$/, '').split('\n'),
);

/** Puts these lines in the stead of the lines `from` to `to`, both from 1 and both included. */
export function replaceLines(source: Text, { from, to }: LineRange, lines: readonly string[]): Edit {
  const endColumn = (linesOf(source)[to - 1] ?? '').length + 1;
  return {
    place: { file: source.file, line: from, column: 1, endLine: to, endColumn },
    replacement: lines.join('\n'),
  };
}

/** Takes out the lines `from` to `to`, ends and all. At the end of the text the line end before them goes instead of theirs. */
export function deleteLines(source: Text, { from, to }: LineRange): Edit {
  const all = linesOf(source);
  const isLast = to >= all.length && from > 1;
  const start = isLast ? { line: from - 1, column: (all[from - 2] ?? '').length + 1 } : { line: from, column: 1 };
  const end = isLast ? { endLine: to, endColumn: (all[to - 1] ?? '').length + 1 } : { endLine: to + 1, endColumn: 1 };
  return { place: { file: source.file, ...start, ...end }, replacement: '' };
}

/** Puts lines above a line, or behind the last one where it is one more than there are. */
export function insertLines(source: Text, above: number, lines: readonly string[]): Edit {
  const all = linesOf(source);
  const text = `${lines.join('\n')}\n`;
  if (above <= all.length || source.text.endsWith('\n')) return insertAt(source.file, above, 1, text);
  return insertAt(source.file, all.length, (all.at(-1) ?? '').length + 1, `\n${text}`);
}

/** Lines from 1, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

function insertAt(file: string, line: number, column: number, replacement: string): Edit {
  return { place: { file, line, column, endLine: line, endColumn: column }, replacement };
}
