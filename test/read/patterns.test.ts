import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ID_PATTERN, linearPattern } from '../../src/read/validate/linear-pattern.ts';

const SCHEMAS = globSync(join(import.meta.dirname, '../../schemas/*.schema.json')).map((file) =>
  readFileSync(file, 'utf8'),
);
/** The second means the same, and is none of our schemas' own: it is run by the engine for patterns of all sorts. */
const PATTERNS = [
  [ID_PATTERN, '^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$'],
  ['^[a-z][a-z0-9]*(?:-[a-z0-9]+)*@[1-9][0-9]*$', '^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*@[1-9][0-9]*)$'],
  ['^[0-9a-f]{64}$', '^(?:[0-9a-f]{64})$'],
] as const;
const WORDS = [
  ...['', 'a', 'a1', '1a', 'a-b', 'a--b', '-a', 'a-', 'A', 'é', 'a\n', '\na', 'a b', 'a\u2028', '\ud800', 'ſ', 'K'],
  ...['a@1', 'a@0', 'a@01', 'a-b@12', 'a@', '@1', 'a@1\n', 'a@1@2', 'a@ 1'],
  ...['0', 'f', 'g', 'F'].flatMap((letter) => [63, 64, 65].map((count) => letter.repeat(count))),
  ...[999, 1000, 1001, 100_000].flatMap((count) => ['a'.repeat(count), `${'a'.repeat(count)}!`]),
];

test.each(PATTERNS)('%s says of each word what its twin says', (pattern, twin) => {
  const [one, other] = [linearPattern(pattern), linearPattern(twin)];
  expect(WORDS.filter((word) => one.test(word))).toEqual(WORDS.filter((word) => other.test(word)));
});

test.each(PATTERNS)('%s is a pattern of our schemas', (pattern) => {
  expect(SCHEMAS.filter((text) => text.includes(`"pattern": ${JSON.stringify(pattern)}`))).not.toEqual([]);
});

test('an id of twenty million letters is judged like any other', () => {
  const parts = 'a-'.repeat(10_000_000);
  const pattern = linearPattern(ID_PATTERN);
  expect([`${parts}a`, parts].map((id) => pattern.test(id))).toEqual([true, false]);
});
