import type { SourceFinding } from '../model/finding.ts';
import { holdsLookalike, mixesAlphabets } from '../model/lookalike-letters.ts';
import { indexLines } from './line-index.ts';

const MOST_REPORTED = 20;
const LONGEST_QUOTE = 60;
const ASCII = /^[\0-\x7f]*$/;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const DIGITS = /\p{Nd}{2,}/gu;
// No writing that is in use heaps so many on one letter.
const HEAPED = /\p{M}{9,}/gu;

/** Words whose letters or digits are not all of one writing, and letters under heaps of marks; of a great many the first. */
export function oddLetters(file: string, text: string): readonly SourceFinding[] {
  if (ASCII.test(text)) return [];
  const lines = indexLines(file, text);
  const found = (matches: Iterable<RegExpExecArray>, describe: (words: string) => Omit<SourceFinding, 'place'>) =>
    [...matches].slice(0, MOST_REPORTED).map(
      (match): SourceFinding => ({
        ...describe(match[0]),
        place: lines.placeOf(match.index, match.index + match[0].length),
      }),
    );
  return [
    ...found(text.matchAll(HEAPED), heapedWords),
    ...found(mixedWords(text), mixedWordsFinding),
    ...found(mixedDigits(text), mixedDigitsFinding),
  ];
}

function mixedWords(text: string): readonly RegExpExecArray[] {
  return holdsLookalike(text) ? [...text.matchAll(WORDS)].filter(([word]) => mixesAlphabets(word)) : [];
}

function mixedDigits(text: string): readonly RegExpExecArray[] {
  if (!OTHER_DIGIT.test(text)) return [];
  return [...text.matchAll(DIGITS)].filter(([digits]) => new Set([...digits].map(writingOf)).size > 1);
}

/** The digits of one writing stand in one row of the code charts. */
function writingOf(digit: string): number {
  return (digit.codePointAt(0) ?? 0) >> 4;
}

function heapedWords(): Omit<SourceFinding, 'place'> {
  return {
    rule: 'text-heaped-marks',
    message: 'More accents are heaped on one letter here than any writing needs, and they hide the lines around them.',
    help: 'Delete the letter with its accents, and type it again.',
  };
}

function mixedWordsFinding(word: string): Omit<SourceFinding, 'place'> {
  return {
    rule: 'text-mixed-letters',
    message: `“${cut(word)}” mixes letters of two alphabets that look alike.`,
    help: 'Type the word again in one alphabet, so that search and comparison find it.',
    declaredSeverity: 'warning',
  };
}

function mixedDigitsFinding(digits: string): Omit<SourceFinding, 'place'> {
  return {
    rule: 'text-mixed-letters',
    message: `The number “${cut(digits)}” mixes digits of two writings, and may be read as another number.`,
    help: 'Type the number again in the digits of one writing.',
    declaredSeverity: 'error',
  };
}

function cut(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).toWellFormed()}…` : words;
}
