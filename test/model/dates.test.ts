import { describe, expect, test } from 'vitest';
import { dateFault, dateInWords, firstDay, isFullDate, isSurelyBefore, lastDay } from '../../src/model/plain-date.ts';

describe('a date', () => {
  test.each(['2024', '2024-02', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', 'undetermined'])(
    '%s is sound',
    (text) => {
      expect(dateFault(text)).toBeUndefined();
    },
  );

  test.each(['2024-02-30', '2023-02-29', '1900-02-29', '2024-13', '2024-00', '2024-04-31', '2024-01-00', '0000'])(
    '%s is not in the calendar',
    (text) => {
      expect(dateFault(text)).toBe('calendar');
    },
  );

  test.each([
    '',
    '24-1-1',
    '2024-1-1',
    '20240101',
    '2024-01-01T00:00',
    '٢٠٢٤-٠١-٠١',
    '10000',
    '-1',
    'Undetermined',
    '2024-01-01\n',
  ])('%j is not written as one', (text) => {
    expect(dateFault(text)).toBe('form');
  });

  test('names its day, or does not', () => {
    expect(['2024-02-29', '2024-02', '2024', 'undetermined', '2024-02-30'].map(isFullDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test.each([
  ['2024', '2024-01-01', '2024-12-31', '2024'],
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-02', '2023-02-01', '2023-02-28', 'February 2023'],
  ['2024-03-09', '2024-03-09', '2024-03-09', '9 March 2024'],
  ['undetermined', '0000-00-00', '9999-12-31', 'a date that is not recorded'],
])('%s can mean the days from %s to %s, and reads “%s”', (date, first, last, words) => {
  expect([firstDay(date), lastDay(date), dateInWords(date)]).toEqual([first, last, words]);
});

test('one date is before another only where no unknown part could turn it round', () => {
  const pairs = [
    ['2024-03-09', '2024-03-10'],
    ['2024', '2025-01-01'],
    ['2024', '2024-06'],
    ['2024-06', '2024'],
    ['undetermined', '2024'],
    ['2024', 'undetermined'],
    ['2024-03-09', '2024-03-09'],
  ] as const;
  expect(pairs.map(([one, other]) => isSurelyBefore(one, other))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
