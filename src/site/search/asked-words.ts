import { foldWord } from './words-of.ts';

/** Words of English that stand in nearly every clause, and say nothing of what is looked for. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and are as at be been by can do does for from has have how i in is it its of on or that the their them there they this to was we were what when where which who whom whose why with'.split(
    ' ',
  ),
);

const LONGEST_QUESTION = 200;

// A number may hold dots, and a word an apostrophe.
const WORD = /\p{N}+(?:[.(]\p{L}?\p{N}*\)?)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/**
 * The words of a question that are looked for, in the form in which search compares them. Where the site is in English and other words
 * remain, those that stand everywhere are left out. `language` is a BCP 47 tag.
 */
export function askedWords(question: string, language: string): readonly string[] {
  const words = foldWord(question.slice(0, LONGEST_QUESTION)).match(WORD) ?? [];
  const telling = /^en\b/i.test(language) ? words.filter((word) => !COMMON.has(word)) : words;
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** True where the whole question stands in quotation marks: then its words are looked for as they follow each other. */
export function isQuoted(question: string): boolean {
  return /^\s*["“”].+["“”]\s*$/.test(question);
}
