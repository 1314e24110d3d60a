import { readNumbers } from '../number-words/read-numbers.ts';

const MONTHS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b/g;
/** May, where it is the month: beside a figure, or after a word that leads to a date. */
const MAY =
  /(?<=\d(?:st|nd|rd|th)?(?: of)? )May\b|\bMay(?= \d)|(?<=\b(?:in|by|until|from|of|since|before|after|each|every|this|last|next) )May\b/g;
const ORDINALS = /\b(?:first|second)\b/gi;
/** A number in words with the same in figures behind it: `sixteen (16)`. */
const TWICE = /([\p{L}-]+) \((\d+)\)/gu;

/** The numbers that a text names, in their order and as figures; then its ordinals, months and days of the week. */
export function figuresIn(text: string): readonly string[] {
  const once = text.replace(TWICE, (both, words: string, figures: string) =>
    readNumbers(words).join() === figures ? words : both,
  );
  const ordinals = (once.match(ORDINALS) ?? []).map((word) => word.toLowerCase());
  const names = [...(once.match(MONTHS) ?? []), ...(once.match(MAY) ?? [])].map((name) => name.replace(/s$/, ''));
  return [...readNumbers(once).map(asFigure), ...ordinals, ...names];
}

/** The text without the month of May, which is no leave to do anything. */
export function withoutMay(text: string): string {
  return text.replace(MAY, '');
}

function asFigure(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
