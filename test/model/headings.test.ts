import { describe, expect, test } from 'vitest';
import { foldHeading } from '../../src/model/kind.ts';
import { nearest } from '../../src/model/suggest.ts';
import { parseTarget } from '../../src/model/target.ts';

describe('a heading means the same', () => {
  test.each([
    'WAYS OF WORKING',
    '6. Ways of working',
    '6 Ways of working',
    '2.3 Ways of working',
    '(a) Ways of working',
    'iv) Ways of working',
    'Section 6: Ways of working',
    'Part 2. Ways of working',
    '6 – Ways of working',
    'Ways\u00a0of\u00a0working',
    '  Ways   of\tworking ',
  ])('when it is written %j', (heading) => {
    expect(foldHeading(heading)).toBe('ways of working');
  });

  test.each([
    ['A vision for all', 'a vision for all'],
    ['I. D. cards', 'd. cards'],
    ['2010', '2010'],
    ['24-hour cover', '24-hour cover'],
    ['Mix of members', 'mix of members'],
    ['1st meeting', '1st meeting'],
    ['3', '3'],
  ])('%j keeps what is no number: %j', (heading, folded) => {
    expect(foldHeading(heading)).toBe(folded);
  });
});

test('an apostrophe means the same in each of its shapes', () => {
  expect(foldHeading('The group’s work')).toBe(foldHeading("The group's work"));
});

test.each([
  ['rules', { to: 'document', document: 'rules' }],
  ['rules#quorum', { to: 'document', document: 'rules', provision: 'quorum' }],
  ['rules@2', { to: 'document', document: 'rules', edition: 2 }],
  ['rules@12#quorum', { to: 'document', document: 'rules', edition: 12, provision: 'quorum' }],
  ['#quorum', { to: 'own-provision', provision: 'quorum' }],
  ['body:board', { to: 'body', id: 'board' }],
  ['term:miller', { to: 'term', id: 'miller' }],
])('“%s” is a citation', (text, target) => {
  expect(parseTarget(text)).toEqual(target);
});

test.each([
  '',
  '#',
  'rules#',
  'rules@',
  'rules@0',
  'rules@01',
  'rules@1@2',
  'rules#a#b',
  'body:',
  'body:a:b',
  'seat:a',
  'rules@1e3',
  '../rules',
  'Rules',
  'rules#A',
  'rules@9999999',
])('“%s” is none', (text) => {
  expect(parseTarget(text)).toBeUndefined();
});

test('what was meant is the nearest of what there is, and nothing where none is close', () => {
  const there = ['membership', 'purpose', 'ways-of-working'];
  expect(
    ['membershp', 'Membership', 'purpos', 'way-of-working', 'finance', ''].map((word) => nearest(word, there)),
  ).toEqual(['membership', 'membership', 'purpose', 'ways-of-working', undefined, undefined]);
});
