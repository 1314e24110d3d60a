import { expect, test } from 'vitest';
import { kindOfBodies } from '../../src/site/page-models/kind-of-bodies.ts';

test.each([
  ['thematic-group', 1, 'Thematic group'],
  ['thematic-group', 4, 'Thematic groups'],
  ['advisory-body', 2, 'Advisory bodies'],
  ['branch', 3, 'Branches'],
  ['survey', 2, 'Surveys'],
  ['trustees', 2, 'Trustees'],
])('a list of %s, %i of them, is headed in English “%s”', (kind, count, words) => {
  expect(kindOfBodies(kind, count, 'en-GB')).toBe(words);
});

test('a word of another language stays as the organisation wrote it', () => {
  expect(kindOfBodies('grwp-thematig', 4, 'cy')).toBe('Grwp thematig');
});
