import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { letterSet, lettersApart } from '../../src/model/letter-set.ts';
import { clearest, closestAmong, nearest } from '../../src/model/suggest.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcABC019-é#'), maxLength: 12 });
const names = fc.array(word, { maxLength: 150 });

/** The names with the fewest edits, where these are at most a third of what was written; each compared with each. */
function closestOf(written: string, candidates: readonly string[]): readonly string[] {
  const edits = (name: string) => distance(written.toLowerCase(), name.toLowerCase());
  const least = Math.min(...candidates.map(edits));
  if (least > Math.max(1, Math.floor(written.length / 3))) return [];
  return [...new Set(candidates.filter((name) => edits(name) === least))];
}

test('the nearest name is the first of those with the fewest edits, and it is clear where it is the only one', () => {
  fc.assert(
    fc.property(word, names, (written, candidates) => {
      const [first, ...others] = closestOf(written, candidates);
      const found = closestAmong(candidates)(written);
      expect(found).toEqual(first === undefined ? undefined : { name: first, isAlone: others.length === 0 });
      expect(nearest(written, candidates)).toBe(first);
      expect(clearest(written, candidates)).toBe(others.length === 0 ? first : undefined);
    }),
    { numRuns: 500 },
  );
});

test('many names that are looked for among the same list are found as each for itself', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 100, maxLength: 120 }),
      fc.array(word, { maxLength: 20 }),
      (list, wanted) => {
        const among = wanted.map((written) => closestAmong([...list])(written)?.name);
        expect(among).toEqual(wanted.map((written) => nearest(written, list)));
      },
    ),
  );
});

test('two texts are never nearer to one another than their letters are apart', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => lettersApart(letterSet(one), letterSet(other)) <= distance(one, other)),
    { numRuns: 2000 },
  );
});
