import { type Letter, lettersOf, textWidth } from './letters.ts';

/** A line of a file as far as it fits, with columns of the screen for each stretch that is marked in it. */
export interface ClippedLine {
  readonly shown: string;
  /** From 0, the end exclusive; at least one column each. In the order that was asked for. */
  readonly stretches: readonly ScreenStretch[];
}

/** Columns of a screen, from 0, the end exclusive. */
export interface ScreenStretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a line in UTF-16 units from 0, the end exclusive. */
export interface LineStretch {
  readonly start: number;
  readonly end: number;
}

/** What stands where a line is cut, and how much of the screen there is. */
export interface ClipOptions {
  readonly width: number;
  readonly ellipsis: string;
}

const SHOWN_BEFORE = 30;
// Letters are told apart in a part of the line alone: a line may be as long as a file.
const NEAR = 1_000;

/** The line round the first of the stretches, cut between letters where it is wider than the screen. */
export function clipLine(
  line: string,
  stretches: readonly LineStretch[],
  { width, ellipsis }: ClipOptions,
): ClippedLine {
  const focus = Math.min(stretches[0]?.start ?? 0, line.length);
  const from = Math.max(0, focus - NEAR);
  const near = line.slice(from, focus + NEAR).trimEnd();
  const letters = lettersOf(near).map((letter) => ({
    ...letter,
    start: letter.start + from,
    end: letter.end + from,
  }));
  const isCutBefore = from > 0;
  const isCutAfter = focus + NEAR < line.length;
  if (!isCutBefore && !isCutAfter && columnsIn(letters) <= width) return shownOf(letters, stretches, ['', '']);
  const room = width - 2 * textWidth(ellipsis);
  const first = firstShown(letters, focus, room);
  const count = fitting(letters.slice(first), room);
  const before = isCutBefore || first > 0 ? ellipsis : '';
  const after = isCutAfter || first + count < letters.length ? ellipsis : '';
  return shownOf(letters.slice(first, first + count), stretches, [before, after]);
}

/** The letter with which to begin, so that the focus is seen with something before it, and the room is used. */
function firstShown(letters: readonly Letter[], focus: number, room: number): number {
  const at = letters.findIndex(({ end }) => end > focus);
  let first = at === -1 ? letters.length : at;
  let before = 0;
  while (first > 0 && before + (letters[first - 1]?.columns ?? 0) <= SHOWN_BEFORE) {
    first -= 1;
    before += letters[first]?.columns ?? 0;
  }
  let shown = columnsIn(letters.slice(first));
  while (first > 0 && shown + (letters[first - 1]?.columns ?? 0) <= room) {
    first -= 1;
    shown += letters[first]?.columns ?? 0;
  }
  return first;
}

function fitting(letters: readonly Letter[], room: number): number {
  let filled = 0;
  const over = letters.findIndex(({ columns }) => {
    filled += columns;
    return filled > room;
  });
  return over === -1 ? letters.length : over;
}

function shownOf(
  letters: readonly Letter[],
  stretches: readonly LineStretch[],
  [before, after]: readonly [string, string],
): ClippedLine {
  const shown = `${before}${letters.map((letter) => letter.shown).join('')}${after}`;
  return { shown, stretches: stretches.map((stretch) => onScreen(stretch, letters, textWidth(before))) };
}

function onScreen({ start, end }: LineStretch, letters: readonly Letter[], offset: number): ScreenStretch {
  const from = offset + columnsIn(letters.filter((letter) => letter.end <= start));
  const to = offset + columnsIn(letters.filter((letter) => letter.start < end));
  return { from, to: Math.max(to, from + 1) };
}

function columnsIn(letters: readonly Letter[]): number {
  return letters.reduce((sum, { columns }) => sum + columns, 0);
}
