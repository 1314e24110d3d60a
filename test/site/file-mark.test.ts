import { expect, test } from 'vitest';
import { markOf } from '../../src/site/read-back/file-mark.ts';

const NOW = 1_700_000_000_000;
const marked = (ctimeMs: number) => markOf({ ino: 7, ctimeMs }, NOW) !== undefined;

test('What was changed a moment ago has no mark, since one more change might not be seen', () => {
  expect([NOW - 5_000.25, NOW - 101.25, NOW - 99.25, NOW + 5_000.25].map(marked)).toEqual([true, true, false, false]);
});

test('Where the system knows whole seconds alone, a moment is longer', () => {
  expect([NOW - 3_000, NOW - 2_000, NOW - 1_000].map(marked)).toEqual([true, false, false]);
});

test('A change gives another mark, and so does another file', () => {
  const marks = [
    markOf({ ino: 7, ctimeMs: 1.5 }, NOW),
    markOf({ ino: 7, ctimeMs: 1.75 }, NOW),
    markOf({ ino: 8, ctimeMs: 1.5 }, NOW),
  ];
  expect(new Set(marks).size).toBe(3);
});
