import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaceholders, withoutPlaceholders } from '../../src/model/placeholder.ts';

describe('a placeholder is', () => {
  test.each([
    'TBC',
    'tbc.',
    '(TBC)',
    '[to follow]',
    'T.B.A.',
    'To be completed',
    'To be confirmed.',
    '…',
    '???',
    'XXX',
    'n/a',
    'insert text here',
    'Insert new structure chart',
    'To be agreed by the Executive',
    'insert …',
    'Not applicable.',
    'See above',
    'As below.',
    'Ditto',
    'T B C',
    'T\u200bBC',
    'Enter text here',
    'Click or tap here to enter text.',
    'Details to follow',
    'Awaiting text',
    'This section is intentionally left blank.',
  ])('%j, and nothing else stands there', (words) => {
    expect(withoutPlaceholders(['Before.', words, 'After it.'])).toEqual(['Before.', 'After it.']);
  });

  test.each([
    ['The chair is TBC.', [{ words: 'TBC', start: 13 }]],
    ['The quorum is [insert number] members.', [{ words: '[insert number]', start: 14 }]],
    ['Fees are to be confirmed.', [{ words: 'are to be confirmed', start: 5 }]],
    [
      'Meet at ____ on ____.',
      [
        { words: '____', start: 8 },
        { words: '____', start: 16 },
      ],
    ],
    ['Lorem ipsum dolor', [{ words: 'Lorem ipsum', start: 0 }]],
  ])('found in %j', (paragraph, found) => {
    expect(findPlaceholders(paragraph)).toEqual(found);
  });

  test('the guidance of the kind, left where the text belongs', () => {
    const guidance = 'Say in a sentence or two why the group exists.';
    const more = `${guidance} Really.`;
    expect([
      withoutPlaceholders([guidance], [guidance]),
      withoutPlaceholders([more, 'Else.'], [guidance]),
      withoutPlaceholders([guidance]),
    ]).toEqual([[], ['Else.'], [guidance]]);
  });
});

describe('no placeholder is', () => {
  test.each([
    'The budget is to be agreed by the Executive each year.',
    'Minutes are to be written within a week.',
    'The draft plan is sent out in May.',
    'Members insert their own names in the register of interests before the first meeting of the year starts.',
    'Pending a vote, the chair decides.',
    'See above all to the safety of members.',
    'None.',
    'Not applicable to members who joined before 2020.',
    'Seats are left empty until the next election.',
  ])('%j', (sentence) => {
    expect(findPlaceholders(sentence)).toEqual([]);
  });
});

test('lines are the same looked at together as one by one', () => {
  const guidance = ['Say in a sentence or two why the group exists.'];
  const pieces = fc.constantFrom(
    ...[
      'The chair',
      ' is ',
      'TBC',
      'tbc',
      'insert',
      'Insert a date',
      '[name]',
      '…',
      '...',
      '___',
      'to be confirmed',
      'n/a',
      'Σας',
    ],
    ...[
      'why the group exists',
      guidance[0] ?? '',
      'pending',
      '',
      ' ',
      '-',
      'İ',
      'x'.repeat(130),
      'T\u200bBC',
      '[](charter#purpose)',
    ],
  );
  const lines = fc.array(
    fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(lines, (all) => {
      expect(withoutPlaceholders(all, guidance)).toEqual(
        all.filter((line) => findPlaceholders(line, guidance).length === 0),
      );
    }),
    { numRuns: 2000 },
  );
});
