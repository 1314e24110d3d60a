import type { Edit, Fix } from '../model/finding.ts';

/** Whole lines that a fix changes, as they are and as they will be. */
export interface ChangedLines {
  readonly file: string;
  /** The number of the first line that is taken out, or before which lines are put in. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Hunk {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly Edit[];
}

/** What a fix does to the lines of each file, in the order of file and line. Nothing for a file that was not read. */
export function fixLines({ edits }: Fix, texts: ReadonlyMap<string, string>): readonly ChangedLines[] {
  const files = [...new Set(edits.map(({ place }) => place.file))].sort();
  return files.flatMap((file) => {
    const text = texts.get(file);
    if (text === undefined) return [];
    const lines = text.split('\n');
    return hunksOf(edits.filter(({ place }) => place.file === file)).map((hunk) => changed(hunk, file, lines));
  });
}

/** Edits that touch the same line stand together. */
function hunksOf(edits: readonly Edit[]): readonly Hunk[] {
  const sorted = [...edits].sort(
    ({ place: one }, { place: other }) => one.line - other.line || one.column - other.column,
  );
  const hunks: Hunk[] = [];
  for (const edit of sorted) {
    const hunk = hunks.at(-1);
    const { line, endLine } = edit.place;
    if (hunk === undefined || line > hunk.last) hunks.push({ first: line, last: endLine, edits: [edit] });
    else hunks.splice(-1, 1, { ...hunk, last: Math.max(hunk.last, endLine), edits: [...hunk.edits, edit] });
  }
  return hunks;
}

function changed({ first, last, edits }: Hunk, file: string, lines: readonly string[]): ChangedLines {
  const own = lines.slice(first - 1, last);
  const before = own.join('\n');
  const offset = (line: number, column: number) =>
    own.slice(0, line - first).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const after = edits.reduceRight((text, { place, replacement }) => {
    const start = offset(place.line, place.column);
    return `${text.slice(0, start)}${replacement}${text.slice(offset(place.endLine, place.endColumn))}`;
  }, before);
  return withoutKept({ file, line: first, before: own, after: after.split('\n') });
}

/** Lines that stay as they are, above and below, are left out. */
function withoutKept({ file, line, before, after }: ChangedLines): ChangedLines {
  const least = Math.min(before.length, after.length);
  let above = 0;
  while (above < least && before[above] === after[above]) above += 1;
  let below = 0;
  while (below < least - above && before.at(-1 - below) === after.at(-1 - below)) below += 1;
  return {
    file,
    line: line + above,
    before: before.slice(above, before.length - below),
    after: after.slice(above, after.length - below),
  };
}
