import type { Term } from '../../model/term.ts';
import { quote } from '../quote.ts';
import { figuresIn, withoutMay } from './figures-in.ts';
import { termsIn } from './terms-in.ts';

const DUTY = /(?<![\p{L}-])(must|shall|may|should|will)(?: not)?(?![\p{L}-])/giu;
const LIMIT =
  /(?<![\p{L}-])(?:not|cannot|never|no|none|nobody|nothing|neither|nor|without|unless|except|only|at least|at most|up to|(?:more|less|fewer) than)(?![\p{L}-])/giu;

/**
 * What became of the words on which the meaning hangs: those of duty and leave, those that deny or limit, numbers and dates,
 * and defined terms; undefined where nothing did.
 */
export function weightyWords(before: string, after: string, terms: readonly Term[]): string | undefined {
  if (before === after) return undefined;
  const ways: readonly ((text: string) => readonly string[])[] = [
    (text) => wordsLike(DUTY, withoutMay(text)),
    (text) => wordsLike(LIMIT, text),
    figuresIn,
    (text) => termsIn(text, terms),
  ];
  return ways.map((way) => difference(way(before), way(after))).find((said) => said !== undefined);
}

function difference(before: readonly string[], after: readonly string[]): string | undefined {
  if (before.join() === after.join()) return undefined;
  const gone = without(before, after);
  const come = without(after, before);
  const [old, current] = [gone[0], come[0]];
  if (old !== undefined && current !== undefined) return `${quote(old)} is now ${quote(current)}`;
  if (old !== undefined) return `${quote(old)} is gone`;
  return current === undefined ? `${quote(before.join('”, “'))} change places` : `${quote(current)} is new`;
}

/** The words of one list that the other lacks, as often as it lacks them. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const index = left.indexOf(word);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

function wordsLike(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([words]) => words.toLowerCase());
}
