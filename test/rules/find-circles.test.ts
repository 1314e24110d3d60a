import { expect, test } from 'vitest';
import { findCircles } from '../../src/rules/body-circle/find-circles.ts';

function circlesIn(lines: Readonly<Record<string, readonly string[]>>): readonly (readonly string[])[] {
  return findCircles(new Map(Object.entries(lines)));
}

test('lines that end hold no circle, even where two lead to one body', () => {
  expect(circlesIn({ meeting: [], board: ['meeting'], group: ['board', 'meeting'] })).toEqual([]);
});

test('a body that reports to itself is a circle of one', () => {
  expect(circlesIn({ board: ['board'] })).toEqual([['board']]);
});

test('a circle begins at its first body', () => {
  expect(circlesIn({ board: ['group'], group: ['meeting'], meeting: ['board'] })).toEqual([
    ['board', 'group', 'meeting'],
  ]);
});

test('two circles that share a body are both found', () => {
  expect(circlesIn({ board: ['group', 'panel'], group: ['board'], panel: ['board'] })).toEqual([
    ['board', 'group'],
    ['board', 'panel'],
  ]);
});

test('a line to a body that is not there leads nowhere', () => {
  expect(circlesIn({ board: ['nobody'] })).toEqual([]);
});
