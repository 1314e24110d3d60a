import { expect, test } from 'vitest';
import type { Standing } from '../../src/model/standing.ts';
import { editionsInWords } from '../../src/site/page-models/editions-in-words.ts';

const said = (...named: readonly (readonly [number, Standing])[]) =>
  editionsInWords(named.map(([number, standing]) => ({ number, standing })));

test('three editions or more that follow one another are named by the first and the last', () => {
  expect(said([2, 'superseded'])).toBe('edition 2');
  expect(said([2, 'superseded'], [3, 'in-force'])).toBe('editions 2 and 3');
  expect(said([2, 'superseded'], [3, 'superseded'], [4, 'in-force'])).toBe('editions 2 to 4');
  expect(said([2, 'superseded'], [4, 'superseded'], [5, 'superseded'], [6, 'in-force'])).toBe('editions 2 and 4 to 6');
});

test('an edition that does not count is always named', () => {
  expect(said([2, 'superseded'], [3, 'superseded'], [4, 'in-force'], [5, 'draft'])).toBe(
    'editions 2 to 4 and 5 (draft)',
  );
});
