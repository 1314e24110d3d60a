import { expect, test } from 'vitest';
import { directionOf } from '../../src/model/direction-of.ts';

test.each([
  ['הוועד נפגש', 'auto'],
  ['الهيئة تجتمع', 'auto'],
  ['2024: “הוועד”', 'auto'],
  ['𞤀𞤣𞤤𞤢𞤥', 'auto'],
  ['The Board, ועד, meets.', undefined],
  ['Der Vorstand', undefined],
  ['2024–25 (…)', undefined],
  ['', undefined],
  ['\u05b0 a', undefined],
])('A block that begins as %j does is set as %s', (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});
