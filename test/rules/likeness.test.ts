import { expect, test } from 'vitest';
import { likeness } from '../../src/rules/likeness.ts';

test('small words and order do not matter', () => {
  expect(likeness('Responsibilities of the group', 'Group responsibilities')).toBe(1);
});

test('“Conference & LAA” is much like “Links to the Conference and LAA”', () => {
  expect(likeness('Conference & LAA', 'Links to the Conference and LAA')).toBeGreaterThan(0.5);
});

test('headings that share one word of two are not alike enough to be confused', () => {
  expect(likeness('Group membership', 'Group responsibilities')).toBeLessThanOrEqual(0.5);
});

test('headings without a word in common are not alike', () => {
  expect(likeness('Purpose', 'Ways of working')).toBe(0);
});
