import { addAll } from '../../model/add-all.ts';
import type { Fix } from '../../model/finding.ts';
import { type LineRange, linesOf, replaceLines } from '../../model/line-edits.ts';
import type { Source } from '../../model/place.ts';
import { moveLines } from '../move-lines.ts';

/** New lines in the stead of some. */
export interface LineChange extends LineRange {
  readonly lines: readonly string[];
}

/** How a stretch of Markdown becomes the missing section. */
export interface Mending extends LineRange {
  readonly description: string;
  /** In the order of the page. */
  readonly changes: readonly LineChange[];
  /** False where what follows would become part of the section, though it belongs to another. */
  readonly canStay: boolean;
  /** False where something that is no part of the section stands among the lines. */
  readonly canMove: boolean;
}

/** Where a section belongs: above a line, and how a person would say it. */
export interface Belonging {
  readonly above: number;
  readonly inWords: string;
}

/** The changes, first where the words stand, then with the section moved to where it belongs. */
export function mendingFixes(mending: Mending, source: Source, belonging: Belonging): readonly Fix[] {
  const { description, changes, canStay, canMove, from, to } = mending;
  const inPlace = {
    description: `${description}.`,
    edits: changes.map((change) => replaceLines(source, change, change.lines)),
  };
  const isThere = belonging.above >= from && belonging.above <= to + 1;
  if (isThere || !canMove) return canStay || isThere ? [inPlace] : [];
  const edits = moveLines(source, { from, to }, { above: belonging.above, lines: changed(source, mending) });
  const moved = { description: `${description}, and move it with its text ${belonging.inWords}.`, edits };
  return canStay ? [inPlace, moved] : [moved];
}

/** The lines of a mending with its changes made. */
function changed(source: Source, { from, to, changes }: Mending): readonly string[] {
  const all = linesOf(source);
  const lines: string[] = [];
  let next = from;
  for (const change of changes) {
    addAll(lines, all.slice(next - 1, change.from - 1));
    addAll(lines, change.lines);
    next = change.to + 1;
  }
  return [...lines, ...all.slice(next - 1, to)];
}
