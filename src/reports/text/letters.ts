import { eastAsianWidth } from 'get-east-asian-width';
import { printable } from '../printable.ts';

/** A letter as readers see it, with all its accents, and the columns that it fills on a screen. */
export interface Letter {
  /** Safe to print. */
  readonly shown: string;
  readonly columns: number;
  /** Where it begins and ends in the text it was taken from, in UTF-16 units from 0, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

const TAB = '    ';
const SIMPLE = /^[\x20-\x7e]*$/;
/** Letters that each stand alone and fill one column. */
const PLAIN = /^[\x20-\x7e‘’“”–—…]*$/;
const AS_PICTURE = /\ufe0f|\p{Regional_Indicator}{2}/u;

let segmenter: Intl.Segmenter | undefined;

/** The letters of one line. */
export function lettersOf(line: string): readonly Letter[] {
  if (PLAIN.test(line)) return [...line].map((shown, start) => ({ shown, columns: 1, start, end: start + 1 }));
  // It takes long to make, and most lines do without.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const shown = segment === '\t' ? TAB : printable(segment);
    return { shown, columns: columnsOf(shown, shown === segment), start: index, end: index + segment.length };
  });
}

/** How many columns of a screen a printable text fills. */
export function textWidth(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  return lettersOf(text).reduce((sum, { columns }) => sum + columns, 0);
}

/** Accents that follow a letter fill no column of their own. */
function columnsOf(shown: string, isWhole: boolean): number {
  if (SIMPLE.test(shown)) return shown.length;
  if (!isWhole) return [...shown].reduce((sum, character) => sum + columnsOf(character, true), 0);
  if (AS_PICTURE.test(shown)) return 2;
  return /^\p{M}/u.test(shown) ? 0 : eastAsianWidth(shown.codePointAt(0) ?? 0x20);
}
