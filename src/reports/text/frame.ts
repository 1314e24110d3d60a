import type { Absence } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import type { Manner } from '../manner.ts';
import { clipLine } from './clip-line.ts';
import { textWidth } from './letters.ts';
import { type Ink, paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** A place of one file that a frame points at. */
export interface Mark {
  readonly place: Place;
  /** Given where nothing at the place is wrong, and something belongs there. */
  readonly absence: Absence | undefined;
  /** What is said of it; empty where the message above says it all. */
  readonly label: string;
  readonly sign: '^' | '-';
  readonly ink: Ink;
}

const INDENT = '  ';
const MOST_LINES = 5;
const LEAST_LABEL = 24;
const BELONGS = 'What is missing belongs here.';
const BELONGS_WITHIN = 'What is missing belongs in here.';

/**
 * The writer's own lines with the marks below them, and the lines around. The marks are of one file, whose lines these are.
 * Nothing where none of them can be shown.
 */
export function frame(marks: readonly Mark[], lines: readonly string[], manner: Manner): readonly string[] {
  const seen = marks.filter((mark) => isInText(mark) && lines[mark.place.line - 1] !== undefined);
  if (seen.length === 0) return [];
  const numbers = withSmallGapsFilled([...new Set(seen.flatMap((mark) => numbersFor(mark, lines)))]);
  const drawing = drawingFor(Math.max(...numbers), manner);
  const rows = numbers.flatMap((number, index) => [
    ...(index > 0 && number > (numbers[index - 1] ?? 0) + 1 ? [drawing.gap] : []),
    ...rowsAt(number, { marks: seen, lines, drawing, manner }),
  ]);
  return [...drawing.top, ...rows, ...drawing.bottom];
}

/** False where the whole file is meant: an empty stretch at its beginning. */
function isInText({ place, absence }: Mark): boolean {
  const { line, column, endLine, endColumn } = place;
  return absence !== 'elsewhere' && !(line === 1 && column === 1 && endLine === 1 && endColumn === 1);
}

/** In order, with the one line that would be left out between two others. */
function withSmallGapsFilled(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.flatMap((number, index) => (sorted[index + 1] === number + 2 ? [number, number + 1] : [number]));
}

interface Drawing {
  readonly numbered: (number: number) => string;
  readonly blank: string;
  readonly gap: string;
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  /** How many columns are left for a line of the file. */
  readonly room: number;
}

function drawingFor(highest: number, manner: Manner): Drawing {
  const digits = Math.max(3, String(highest).length);
  const [bar, dots] = manner.isDrawn ? ['│', '·'] : ['|', '...'];
  const edge = (corner: string) => [paint(`${INDENT}${' '.repeat(digits)} ${corner}─`, 'quiet', manner)];
  return {
    numbered: (number) => paint(`${INDENT}${String(number).padStart(digits)} ${bar} `, 'quiet', manner),
    blank: paint(`${INDENT}${' '.repeat(digits)} ${bar} `, 'quiet', manner),
    gap: paint(`${INDENT}${dots.padStart(digits)}`, 'quiet', manner),
    top: manner.isDrawn ? edge('╭') : [],
    bottom: manner.isDrawn ? edge('╰') : [],
    room: manner.width - INDENT.length - digits - 3,
  };
}

/** The lines that a mark needs to be understood: its own, and those around that hold anything. */
function numbersFor(mark: Mark, lines: readonly string[]): readonly number[] {
  const { place, absence } = mark;
  const last = lastLine(mark, lines);
  const count = Math.max(1, last - place.line + 1);
  const first = Array.from({ length: Math.min(count, MOST_LINES) }, (_, index) => place.line + index);
  const shown = count > MOST_LINES ? [...first.slice(0, -1), last] : first;
  const isFilled = (number: number) => (lines[number - 1] ?? '').trim() !== '';
  const before =
    absence === 'before' && !isFilled(place.line - 1) ? [place.line - 2, place.line - 1] : [place.line - 1];
  return [...before, ...shown, last + 1]
    .filter((number) => shown.includes(number) || isFilled(number) || (before.length > 1 && number === place.line - 1))
    .filter((number) => number > 0);
}

interface Row {
  readonly marks: readonly Mark[];
  readonly lines: readonly string[];
  readonly drawing: Drawing;
  readonly manner: Manner;
}

function rowsAt(number: number, { marks, lines, drawing, manner }: Row): readonly string[] {
  const line = lines[number - 1] ?? '';
  const here = marks.filter((mark) => mark.place.line <= number && number <= lastLine(mark, lines));
  const stretches = here.map((mark) => stretchOn(number, mark, line));
  const clipped = clipLine(line, stretches, { width: drawing.room, ellipsis: manner.isDrawn ? '…' : '...' });
  const isInsertion = (mark: Mark, side: 'before' | 'after') =>
    sideOf(mark, line) === side && mark.place.line === number;
  const insertions = (side: 'before' | 'after') =>
    marks.filter((mark) => isInsertion(mark, side)).flatMap((mark) => insertionRows(mark, { drawing, manner }));
  return [
    ...insertions('before'),
    `${drawing.numbered(number)}${clipped.shown}`.trimEnd(),
    ...here.flatMap((mark, index) => {
      const stretch = clipped.stretches[index];
      if (stretch === undefined || sideOf(mark, line) !== 'inside') return [];
      const columns = { from: Math.min(stretch.from, drawing.room - 1), to: Math.min(stretch.to, drawing.room) };
      const isLast = number === lastLine(mark, lines);
      return markRows(isLast ? mark : { ...mark, label: '', absence: undefined }, columns, { drawing, manner });
    }),
    ...insertions('after'),
  ];
}

/** The last line on which a mark stands. One that ends at the beginning of a line ends with the line before. */
function lastLine({ place, absence }: Mark, lines: readonly string[]): number {
  if (absence !== undefined) return place.line;
  const last = place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine;
  return Math.min(last, lines.length);
}

/** Something may be missing inside brackets that stand on the line; in other lists of keys it is a line of its own. */
function sideOf({ place, absence }: Mark, line: string): 'before' | 'after' | 'inside' {
  if (absence === 'before' || absence === 'after') return absence;
  return absence === 'within' && !/^[{[]/.test(line.slice(place.column - 1)) ? 'after' : 'inside';
}

/** The part of a mark that stands on a line, in UTF-16 units from 0; blanks at the beginning of a further line are left out. */
function stretchOn(number: number, { place }: Mark, line: string): { readonly start: number; readonly end: number } {
  const start = number === place.line ? place.column - 1 : line.length - line.trimStart().length;
  return { start, end: number === place.endLine ? place.endColumn - 1 : line.length };
}

type Canvas = Pick<Row, 'drawing' | 'manner'>;

function insertionRows({ label }: Mark, { drawing, manner }: Canvas): readonly string[] {
  const arrow = manner.isDrawn ? '▶ ' : '> ';
  const rows = wrap(label === '' ? BELONGS : label, drawing.room, { first: arrow, rest: '  ' });
  return rows.map((row) => `${drawing.blank}${paint(row, 'good', manner)}`);
}

function markRows(
  { label, absence, sign, ink }: Mark,
  { from, to }: { readonly from: number; readonly to: number },
  { drawing, manner }: Canvas,
): readonly string[] {
  const [text, shownSign, shownInk] =
    absence === 'within' ? [BELONGS_WITHIN, '+', 'good' as const] : [label, sign, ink];
  const marks = `${' '.repeat(from)}${shownSign.repeat(Math.max(1, to - from))}`;
  if (text === '') return [`${drawing.blank}${paint(marks, shownInk, manner)}`];
  const isBeside = drawing.room - textWidth(marks) - 1 >= Math.max(LEAST_LABEL, Math.min(textWidth(text), 48));
  if (isBeside) {
    const indent = { first: `${marks} `, rest: ' '.repeat(marks.length + 1) };
    return wrap(text, drawing.room, indent).map((row) => `${drawing.blank}${paint(row, shownInk, manner)}`);
  }
  const below = ' '.repeat(Math.min(from, Math.max(0, drawing.room - 60)));
  return [marks, ...wrap(text, drawing.room, { first: below, rest: below })].map(
    (row) => `${drawing.blank}${paint(row, shownInk, manner)}`,
  );
}
