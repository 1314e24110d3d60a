import type { Edit } from '../model/finding.ts';
import { deleteLines, insertLines, type LineRange, linesOf } from '../model/line-edits.ts';
import type { Source } from '../model/place.ts';

/** Takes lines away and puts new ones above another, with an empty line on either side. */
export function moveLines(
  source: Source,
  taken: LineRange,
  { above, lines }: { readonly above: number; readonly lines: readonly string[] },
): readonly Edit[] {
  const all = linesOf(source);
  const isLast = taken.to >= all.length;
  let from = taken.from;
  while (isLast && from > 1 && all[from - 2]?.trim() === '') from -= 1;
  return [deleteLines(source, { from, to: taken.to }), insertBlock(source, above, lines)];
}

/** Puts lines above a line of Markdown, or at the end, with an empty line on either side. */
export function insertBlock(source: Source, above: number, lines: readonly string[]): Edit {
  const all = linesOf(source);
  const block = trimmed(lines);
  const isEnd = above > all.length;
  const before = (all[above - 2] ?? '').trim() === '' ? [] : [''];
  return insertLines(source, above, [...before, ...block, ...(isEnd ? [] : [''])]);
}

function trimmed(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
