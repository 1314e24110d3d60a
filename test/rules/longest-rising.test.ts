import { expect, test } from 'vitest';
import { longestRising } from '../../src/rules/section-order/longest-rising.ts';

test('all that is in order stays', () => {
  expect(longestRising([0, 1, 3, 4])).toEqual([0, 1, 2, 3]);
});

test('one section that was moved to the front is the only one out of place', () => {
  expect(longestRising([4, 0, 1, 2, 3])).toEqual([1, 2, 3, 4]);
});

test('one section that was moved to the end is the only one out of place', () => {
  expect(longestRising([1, 2, 3, 0])).toEqual([0, 1, 2]);
});

test('of a text turned round one section stays', () => {
  expect(longestRising([2, 1, 0])).toHaveLength(1);
});
