import { expect, test } from 'vitest';
import { readNumbers } from '../../src/rules/number-words/read-numbers.ts';

const READ: readonly (readonly [string, number])[] = [
  ['three', 3],
  ['5', 5],
  ['thirty minutes', 30],
  ['twenty-one days', 21],
  ['not less than one month’s notice', 1],
  ['four calendar months', 4],
  ['a two-year action plan', 2],
  ['twice a year', 2],
  ['once', 1],
  ['half of the meetings', 0.5],
  ['one-half', 0.5],
  ['a two-third majority', 2 / 3],
  ['two-thirds', 2 / 3],
  ['three quarters', 0.75],
  ['one in four', 0.25],
  ['½', 0.5],
  ['1½', 1.5],
  ['one and a half', 1.5],
  ['25 per cent', 0.25],
  ['25%', 25],
  ['1,250.50', 1250.5],
  ['2/3', 2 / 3],
  ['a hundred', 100],
  ['one thousand two hundred and six', 1206],
  ['sixteen (16)', 16],
];

test.each(READ)('“%s” is read as %d', (words, value) => {
  expect(readNumbers(words).map((number) => number.toFixed(9))).toContain(value.toFixed(9));
});

test.each(['a simple majority', 'a month', 'as many as the Board thinks fit', ''])(
  'no number is read in “%s”',
  (words) => {
    expect(readNumbers(words)).toEqual([]);
  },
);
