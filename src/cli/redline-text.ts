import type { Redline, RedlinePart, RedlineRow, Run } from '../model/redline.ts';
import { describeRow } from '../redline/describe-row.ts';
import { type FindElsewhere, nowhere } from '../redline/find-elsewhere.ts';
import { gatherRuns } from '../redline/gather-changes.ts';
import { summariseRedline } from '../redline/summarise-redline.ts';
import { printable } from '../reports/printable.ts';

/** How to show a redline. */
export interface RedlineManner {
  /** `changes` leaves out kept parts, but for the headings and clauses that changes stand in. */
  readonly shown: 'all' | 'changes';
  readonly isColoured: boolean;
  /** Where words stand in other documents; left out where they are not known. */
  readonly elsewhere?: FindElsewhere;
}

const SIGNS = { kept: ' ', amended: '~', moved: '>', renumbered: '#', inserted: '+', deleted: '-' } as const;
const COLOURS = { deleted: ['\u001B[31;9m', '\u001B[39;29m'], inserted: ['\u001B[32m', '\u001B[39m'] } as const;
const FAINT = ['\u001B[2m', '\u001B[22m'] as const;
const BRACKETS = { deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;

/** A redline as text: the heading, what changed in words, then every part with what was deleted and inserted. Ends with a line feed. */
export function redlineText(heading: string, redline: Redline, manner: RedlineManner): string {
  const elsewhere = manner.elsewhere ?? nowhere;
  const sentences = sentencesAt(redline, elsewhere);
  const rows = manner.shown === 'all' ? redline.rows : changedRows(redline.rows, sentences);
  const lines = rows.flatMap((row) => rowLines(row, sentences.get(row), manner));
  const top = [printable(heading), ...summariseRedline(redline, elsewhere).map(printable)];
  return `${[...top, ...(lines.length === 0 ? [] : ['']), ...lines].join('\n')}\n`;
}

type Sentences = ReadonlyMap<RedlineRow, string>;

/** What is said below a row: what happened to it and the neighbours that follow, or where its words are set out. */
function sentencesAt(redline: Redline, elsewhere: FindElsewhere): Sentences {
  const runs = gatherRuns(redline, elsewhere).flatMap(({ sentence, rows: [first = 0] }) => {
    const row = redline.rows[first];
    return row === undefined ? [] : [[row, sentence] as const];
  });
  const pieces = redline.rows.flatMap((row) =>
    row.setOut?.role === 'piece' ? [[row, describeRow(row) ?? ''] as const] : [],
  );
  return new Map([...runs, ...pieces]);
}

/** Changes, with the kept parts in which they stand. Of parts that were only renumbered together, the first is shown. */
function changedRows(rows: readonly RedlineRow[], sentences: Sentences): readonly RedlineRow[] {
  const shown: RedlineRow[] = [];
  let wanted = 0;
  for (const row of rows.toReversed()) {
    const isChanged = row.fate === 'renumbered' ? sentences.has(row) : row.fate !== 'kept';
    if (isChanged || row.depth < wanted) shown.push(row);
    wanted = isChanged ? Math.max(wanted, row.depth) : Math.min(wanted, row.depth);
  }
  return shown.reverse();
}

function rowLines(row: RedlineRow, sentence: string | undefined, manner: RedlineManner): readonly string[] {
  const part = row.after ?? row.before;
  const number = part === undefined ? '' : numberOf(part);
  const start = `${SIGNS[row.fate]} ${'  '.repeat(row.depth)}${number === '' ? '' : `${printable(number)}  `}`;
  const indent = ' '.repeat(start.length);
  return [
    ...`${start}${row.runs.map((run) => shownRun(run, manner)).join('')}`
      .split('\n')
      .map((line, index) => (index === 0 ? line : indent + line)),
    ...(sentence === undefined ? [] : [`${indent}${faint(`(${printable(sentence)})`, manner)}`]),
  ].map((line) => line.trimEnd());
}

function numberOf(part: RedlinePart): string {
  if (part.form === 'clause') return part.label ?? part.number;
  return part.form === 'section' ? part.number : '';
}

/** Each line of a run is marked by itself, so that no colour runs over the end of a line. */
function shownRun({ change, words }: Run, { isColoured }: RedlineManner): string {
  const lines = words.split('\n').map(printable);
  if (change === 'kept') return lines.join('\n');
  const [open, close] = (isColoured ? COLOURS : BRACKETS)[change];
  return lines.map((line) => (line === '' ? '' : open + line + close)).join('\n');
}

function faint(text: string, { isColoured }: RedlineManner): string {
  return isColoured ? FAINT[0] + text + FAINT[1] : text;
}
