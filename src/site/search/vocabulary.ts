import { compareText } from '../../model/compare-text.ts';
import { LONGEST_WORD as LONGEST, SHORTEST_WORD as SHORTEST } from './mended-word.ts';
import type { SearchRecord } from './search-record.ts';
import { wordsOf } from './words-of.ts';

/**
 * The words of the records by each length from 3 to 40 letters: those that occur most often first, and then by code point.
 * A word that was mistyped is looked for among those of about its length; a length without words has none.
 */
export function vocabulary(records: readonly SearchRecord[]): ReadonlyMap<number, readonly string[]> {
  const counts = new Map<string, number>();
  for (const { content, words } of records) {
    for (const text of [content, ...Object.values(words)]) {
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const known = [...counts.keys()].filter(
    (word) => word.length >= SHORTEST && word.length <= LONGEST && !/\p{N}/u.test(word),
  );
  const often = (word: string) => counts.get(word) ?? 0;
  known.sort((one, other) => often(other) - often(one) || compareText(one, other));
  const byLength = Map.groupBy(known, ({ length }) => length);
  const lengths = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, index) => SHORTEST + index);
  return new Map(lengths.map((length) => [length, byLength.get(length) ?? []]));
}
