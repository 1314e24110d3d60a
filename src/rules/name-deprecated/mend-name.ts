import type { Edition } from '../../model/edition.ts';
import type { Fix } from '../../model/finding.ts';
import { linesOf } from '../../model/line-edits.ts';
import type { Place } from '../../model/place.ts';
import { writtenAt } from '../../model/written-at.ts';
import { quote } from '../quote.ts';
import type { DeprecatedName } from './name-finder.ts';

const PLAIN = /^[\p{L}\p{N} ’'.&/-]+$/u;
const OPENS_SENTENCE = /(?:^|[.!?]["”’)]*\s+|\n)["“‘(]*$/;
const ARTICLE = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu;
const UNCERTAIN = /^(?:[uh]|eu|on[ce])/i;
const SEVERAL_WORDS = / (?:and|at|by|for|from|in|of|on|or|to|with) /i;
const NO_PLAIN_PLURAL = /(?:[sxz]|[cs]h|[^aeiou]y)$/i;

/** Writes the agreed name over one that is not to be used, with a plural and a capital where that one has them. */
export function mendName(
  name: DeprecatedName,
  { place, before }: { readonly place: Place; readonly before: string },
  { source, status }: Edition,
): readonly Fix[] {
  const agreed = agreedForm(name, before);
  const isThere = fold(writtenAt(source, place)) === fold(name.words);
  if (agreed === undefined || status === 'adopted' || !isThere || !PLAIN.test(agreed)) return [];
  const line = (linesOf(source)[place.line - 1] ?? '').slice(0, place.column - 1);
  const [article = '', word = '', blank = ''] = ARTICLE.exec(line) ?? [];
  const changed = articleFor(word, name.words, agreed);
  const edit =
    changed === word
      ? { place, replacement: agreed }
      : { place: { ...place, column: place.column - article.length }, replacement: `${changed}${blank}${agreed}` };
  return [{ description: `Write ${quote(agreed)} instead of ${quote(name.words)}.`, edits: [edit] }];
}

/** Undefined where its plural is not made by a plain `s`. */
function agreedForm({ words, term: { term }, isPlural }: DeprecatedName, before: string): string | undefined {
  const form = isPlural ? pluralOf(term) : term;
  if (form === undefined) return undefined;
  if (words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase()) return form.toUpperCase();
  const isCapital = /^\p{Lu}/u.test(words) && OPENS_SENTENCE.test(before);
  return isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function pluralOf(term: string): string | undefined {
  return NO_PLAIN_PLURAL.test(term) || SEVERAL_WORDS.test(term) ? undefined : `${term}s`;
}

/** The article in front, changed where the sound that follows it is plainly another. */
function articleFor(article: string, from: string, to: string): string {
  const isVowel = (words: string) => /^[aeio]/i.test(words);
  if (article === '' || UNCERTAIN.test(from) || UNCERTAIN.test(to) || isVowel(from) === isVowel(to)) return article;
  return isVowel(to) ? `${article}n` : article.slice(0, 1);
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
