import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/provision.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { describeRow } from '../../src/redline/describe-row.ts';
import { summariseRedline } from '../../src/redline/summarise-redline.ts';
import { clause, edition, section } from './build-edition.ts';
import { neighboursOf } from './neighbouring-editions.ts';

const SENTENCE = clause('A charter must cover: its purpose, its members and its meetings.', { number: '1.1' });
const item = (words: string, letter: string) => clause(words, { number: `1.1(${letter})` });
const list = (...items: readonly string[]) =>
  clause(['A charter must cover:', ...items.map((words, index) => item(words, 'abcd'.charAt(index)))], {
    number: '1.1',
  });
const LIST = list('Its purpose;', 'its members; and', 'its meetings.');

function told(before: Block, after: Block): readonly (string | undefined)[] {
  return toldOf([before], [after]);
}

function toldOf(before: readonly Block[], after: readonly Block[]): readonly (string | undefined)[] {
  const texts = [before, after].map((blocks) => edition([section('Charters', blocks, { id: 'charters' })]));
  const [older, newer] = texts;
  if (older === undefined || newer === undefined) return [];
  const redline = compareEditions(older, newer);
  return [...summariseRedline(redline), ...redline.rows.map(describeRow).filter((line) => line !== undefined)];
}

describe('Words that are only set out in another way', () => {
  test('are told apart from what is new, where a sentence becomes a list', () => {
    expect(told(SENTENCE, LIST)).toEqual([
      '1 clause set out in another way.',
      'Clause 1.1: its words are set out as clauses 1.1(a) to 1.1(c), and are otherwise the same.',
      'Clause 1.1(a) sets out words that stood in clause 1.1.',
      'Clause 1.1(b) sets out words that stood in clause 1.1.',
      'Clause 1.1(c) sets out words that stood in clause 1.1.',
    ]);
  });

  test('and where a list becomes a sentence', () => {
    expect(told(LIST, SENTENCE)).toEqual([
      '1 clause set out in another way.',
      'Clause 1.1 takes in clauses 1.1(a) to 1.1(c) of the earlier text, in the same words.',
      'Clause 1.1(a) of the earlier text now stands in clause 1.1, in the same words.',
      'Clause 1.1(b) of the earlier text now stands in clause 1.1, in the same words.',
      'Clause 1.1(c) of the earlier text now stands in clause 1.1, in the same words.',
    ]);
  });

  test('are no longer the same where one is left out, changed or joined by another word', () => {
    expect(told(SENTENCE, list('Its purpose;', 'its meetings.'))[0]).toBe('1 clause amended, 2 inserted.');
    expect(told(SENTENCE, list('Its purpose;', 'its officers; and', 'its meetings.'))[0]).toBe(
      '1 clause amended, 3 inserted.',
    );
    expect(told(SENTENCE, list('Its purpose;', 'its members; or', 'its meetings.'))[0]).toBe(
      '1 clause amended, 3 inserted.',
    );
    expect(told(SENTENCE, list('Its members;', 'its purpose; and', 'its meetings.'))[0]).toBe(
      '1 clause amended, 3 inserted.',
    );
  });

  test('are counted beside what is new in the list', () => {
    expect(told(SENTENCE, list('Its purpose;', 'its members; and', 'its meetings.', 'Its money.'))[0]).toBe(
      '1 clause inserted, 1 set out in another way.',
    );
  });

  test('are told where the end of a clause becomes a clause of its own, or its beginning does', () => {
    const keeps = 'The secretary keeps the register of members in the library of the hall';
    const copies = 'copy of it is sent to every member who asks';
    const divided = (first: string, second: string) =>
      toldOf(
        [clause(`${first}, and a ${second}.`, { number: '1.1' })],
        [clause(`${first}.`, { number: '1.1' }), clause(`A ${second}.`, { number: '1.2' })],
      );
    expect(divided(keeps, copies)).toEqual([
      '1 clause set out in another way.',
      'Clause 1.1: some of its words now stand alone as clause 1.2, and are otherwise the same.',
      'Clause 1.2 sets out words that stood in clause 1.1.',
    ]);
    expect(
      divided('The secretary keeps the register of members', `${copies} in writing at the library of the hall`),
    ).toEqual([
      '1 clause set out in another way.',
      'Clause 1.1 sets out words that stood in clause 1.2.',
      'Clause 1.2 (was clause 1.1): some of its words now stand alone as clause 1.1, and are otherwise the same.',
    ]);
  });

  test('are told where a clause takes in the one before it', () => {
    const short = 'The club keeps a boat for rescues.';
    const long = 'No member may vote while a subscription is more than three months in arrears.';
    expect(
      toldOf(
        [clause(short, { number: '1.1' }), clause(long, { number: '1.2' })],
        [clause(`${short} ${long}`, { number: '1.1' })],
      ),
    ).toEqual([
      '1 clause set out in another way.',
      'Clause 1.1 of the earlier text now stands in clause 1.1, in the same words.',
      'Clause 1.1 (was clause 1.2) takes in clause 1.1 of the earlier text, in the same words.',
    ]);
  });

  test('the framework for thematic groups has one new rule, that on chairs', () => {
    const { before, after } = neighboursOf('thematic-groups');
    const redline = compareEditions(before, after);
    expect(summariseRedline(redline)).toEqual(['1 clause inserted, 1 set out in another way.']);
    const isNew = redline.rows.filter(({ fate, setOut }) => fate !== 'kept' && setOut === undefined);
    expect(isNew.map(({ runs }) => runs)).toEqual([
      [
        {
          change: 'inserted',
          words: 'The chair/vice chair of each thematic group should be represented at the Executive board.',
        },
      ],
    ]);
    expect(redline.rows.filter(({ setOut }) => setOut?.role === 'piece')).toHaveLength(7);
  });
});
