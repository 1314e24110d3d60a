import { expect, test } from 'vitest';
import type { Block } from '../../src/model/provision.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { describeRow } from '../../src/redline/describe-row.ts';
import { clause, edition, leadIn, section } from './build-edition.ts';

function sentences(before: readonly Block[], after: readonly Block[]): readonly (string | undefined)[] {
  return compareEditions(edition(before), edition(after)).rows.map(describeRow);
}

test('each change is told in a sentence that names the clause', () => {
  const before = [
    clause('We are neighbours.'),
    section(
      'Duties',
      [
        leadIn('Members of the Society:'),
        clause('attend every meeting;', { number: '1.1' }),
        clause('sign all the letters of the Society;', { number: '1.2' }),
        clause('prepare for meetings and read the papers.', { number: '1.3' }),
      ],
      { number: '1' },
    ),
  ];
  const after = [
    clause('We are good neighbours.'),
    section(
      'Duties',
      [
        leadIn('All Members of the Society:'),
        clause('attend each meeting;', { number: '1.1' }),
        clause('prepare for meetings and read all papers.', { number: '1.2' }),
      ],
      { number: '1' },
    ),
    section('Visitors', [], { number: '2' }),
  ];
  expect(sentences(before, after)).toEqual([
    'The preamble: “good” is inserted.',
    undefined,
    'A lead-in: “All” is inserted.',
    'Clause 1.1: “every” becomes “each”.',
    'Clause 1.2 of the earlier text is deleted.',
    'Clause 1.2 (was clause 1.3): “the” becomes “all”.',
    'Section 2 is new.',
  ]);
});

test('a clause that is replaced, or amended in many places, is said to be so', () => {
  const text = (first: string, second: string, third: string, fourth: string) =>
    clause(
      `The chair ${first} opens every meeting, ${second} reads out the minutes, ${third} calls for votes and ${fourth} closes the day.`,
      { id: 'chair', number: '1' },
    );
  expect(
    sentences([text('alone', 'slowly', 'loudly', 'gently')], [text('always', 'clearly', 'quickly', 'finally')]),
  ).toEqual(['Clause 1 is amended in 4 places.']);
  expect(
    sentences(
      [clause('Fees are due.', { id: 'due', number: '1' })],
      [clause('Everybody may pay later.', { id: 'due', number: '1' })],
    ),
  ).toEqual(['Clause 1 is replaced in full.']);
});

test('long words are cut in a sentence', () => {
  const more = 'and brings a spade, a fork, a pair of gloves, a hat, some water and something to eat';
  expect(
    sentences([clause('Everybody digs.', { number: '1' })], [clause(`Everybody digs ${more}.`, { number: '1' })]),
  ).toEqual(['Clause 1: “and brings a spade, a fork, a pair of gloves, a hat, some water …” is inserted.']);
});
