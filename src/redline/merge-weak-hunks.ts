import type { Hunk } from './compare-words.ts';
import type { Word } from './split-words.ts';
import { isContentWord } from './split-words.ts';

/** A single word that is kept reads badly between two changes that are both at least this long. */
const LONG_CHANGE = 4;
/** So do small words and signs alone, up to this many. */
const MOST_SMALL_WORDS = 3;

/**
 * The same comparison with fewer pieces: what was kept between two changes, but is too little to hold on to,
 * counts as deleted and written again. Changes and kept words take turns afterwards.
 */
export function mergeWeakHunks<Token extends Word>(hunks: readonly Hunk<Token>[]): readonly Hunk<Token>[] {
  const merged: Hunk<Token>[] = [];
  for (const hunk of hunks) {
    merged.push(hunk);
    while (mergeLast(merged));
  }
  return merged;
}

/** Merges the last hunks where they can be one; says whether it did. */
function mergeLast<Token extends Word>(hunks: Hunk<Token>[]): boolean {
  const [first, middle, last] = [hunks.at(-3), hunks.at(-2), hunks.at(-1)];
  if (last === undefined || middle === undefined || last.isKept) return false;
  if (!middle.isKept) {
    hunks.splice(-2, 2, together([middle, last]));
    return true;
  }
  if (first === undefined || first.isKept || !isWeak(first, middle, last)) return false;
  hunks.splice(-3, 3, together([first, middle, last]));
  return true;
}

function isWeak(first: Hunk, kept: Hunk, last: Hunk): boolean {
  const telling = kept.before.filter(({ word }) => isContentWord(word)).length;
  if (telling === 0) return kept.before.length <= MOST_SMALL_WORDS;
  return kept.before.length === 1 && lengthOf(first) >= LONG_CHANGE && lengthOf(last) >= LONG_CHANGE;
}

function lengthOf({ before, after }: Hunk): number {
  return Math.max(countOf(before), countOf(after));
}

function countOf(words: readonly Word[]): number {
  return words.filter(({ word }) => isContentWord(word)).length;
}

function together<Token extends Word>(hunks: readonly Hunk<Token>[]): Hunk<Token> {
  return {
    isKept: false,
    before: hunks.flatMap(({ before }) => before),
    after: hunks.flatMap(({ after }) => after),
  };
}
