import { expect, test } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { decisionsCorrecting, decisionsRepealing } from '../../src/model/decisions-naming.ts';
import { itemWithId } from '../../src/model/item-with-id.ts';

const decision = (id: string, repeals: readonly string[], corrects: readonly string[]) =>
  // The cast is true of all that is read here.
  ({ id, repeals, corrects }) as unknown as Decision;

const DECISIONS = [
  decision('first', ['rules@1', 'by-laws@1'], []),
  decision('second', ['rules@2'], ['rules@1']),
  decision('third', ['rules@1'], ['rules@1', 'by-laws@1']),
];

test('a text is repealed by every decision that names it, once each and in their order, by whichever name', () => {
  const ids = decisionsRepealing(DECISIONS, ['by-laws@1', 'rules@1']).map(({ id }) => id);
  expect(ids).toEqual(['first', 'third']);
});

test('a text is corrected by the decisions that say so, and not by those that repeal it', () => {
  expect(decisionsCorrecting(DECISIONS, ['rules@1']).map(({ id }) => id)).toEqual(['second', 'third']);
  expect(decisionsCorrecting(DECISIONS, ['rules@2'])).toEqual([]);
});

test('of two items with one id the first is found', () => {
  const items = [
    { id: 'a', place: 1 },
    { id: 'b', place: 2 },
    { id: 'a', place: 3 },
  ];
  expect([itemWithId(items, 'a'), itemWithId(items, 'c'), itemWithId(items, undefined)]).toEqual([
    { id: 'a', place: 1 },
    undefined,
    undefined,
  ]);
});
