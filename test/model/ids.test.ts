import { describe, expect, test } from 'vitest';
import { foldName, idFromWords, isId, isReservedId } from '../../src/model/id.ts';

describe('an id', () => {
  test.each(['a', 'annual-meeting', 'rule-7', 'x2-y3', 'a'.repeat(100)])('%s is well-formed', (id) => {
    expect(isId(id)).toBe(true);
  });

  test.each(['', '7-rules', 'Rules', 'a b', 'a_b', 'a--b', '-a', 'a-', 'café', 'a.b', '../x', 'a'.repeat(101), 'a\n'])(
    '%j is not well-formed',
    (id) => {
      expect(isId(id)).toBe(false);
    },
  );

  test.each(['index', 'search', 'assets', 'con', 'com1', 'lpt9', 'constructor', 'editions'])('%s is reserved', (id) => {
    expect(isReservedId(id)).toBe(true);
  });
});

describe('an id made from words', () => {
  test.each([
    ['Annual meeting', 'annual-meeting'],
    ['Links to the Conference & LAA', 'links-to-the-conference-laa'],
    ['The group’s responsibilities', 'the-groups-responsibilities'],
    ['Café Society', 'cafe-society'],
    ['  — Fees —  ', 'fees'],
    ['2026 accounts', 'section-2026-accounts'],
    [`${'a'.repeat(99)} bc`, 'a'.repeat(99)],
  ])('%j gives %s', (words, id) => {
    expect(idFromWords(words)).toBe(id);
  });

  test.each(['', '!!!', '😀', '会议'])('%j gives none', (words) => {
    expect(idFromWords(words)).toBeUndefined();
  });
});

test('names that a file system or a reader could confuse fold to one', () => {
  const pairs = [
    ['Case', 'case'],
    ['cafe\u0301', 'café'],
    ['straße', 'STRASSE'],
    ['ﬁ', 'fi'],
    ['\u212A', 'k'],
  ] as const;
  expect(pairs.filter(([one, other]) => foldName(one) !== foldName(other))).toEqual([]);
});
