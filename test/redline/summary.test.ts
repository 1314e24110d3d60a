import { expect, test } from 'vitest';
import type { BindingNumber } from '../../src/model/edition.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { summariseRedline } from '../../src/redline/summarise-redline.ts';
import { clause, edition, number, section } from './build-edition.ts';

function numbersBetween(before: readonly BindingNumber[], after: readonly BindingNumber[]): readonly string[] {
  return summariseRedline(compareEditions(edition([], { numbers: before }), edition([], { numbers: after })));
}

test('the summary counts what became of the provisions', () => {
  const before = [
    section('Duties', [
      clause('Members attend every meeting.'),
      clause('The chair signs all letters.'),
      clause('Minutes are kept.'),
    ]),
  ];
  const after = [
    section('Duties', [clause('Members attend each meeting.'), clause('Minutes are kept.')]),
    section('Visitors', [clause('Anyone may visit.')]),
  ];
  const numbers = [number('quorum', 3)];
  expect(summariseRedline(compareEditions(edition(before, { numbers }), edition(after, { numbers })))).toEqual([
    '1 clause amended, 1 inserted, 1 deleted; 1 section inserted; the quorum is unchanged.',
  ]);
});

test('a number that rises is told with both values', () => {
  expect(numbersBetween([number('quorum', 3, { words: 'three' })], [number('quorum', 4, { words: 'four' })])).toEqual([
    'No words changed; 1 number changed.',
    'The quorum rises from 3 to 4 members.',
  ]);
});

test('fractions are compared as quantities', () => {
  const majority = (value: string) => number('majority-to-amend', value, { unit: 'of the votes' });
  expect(numbersBetween([majority('3/4')], [majority('2/3')]).at(1)).toBe(
    'The majority to amend falls from 3/4 to 2/3 of the votes.',
  );
});

test('a number in another unit, a new one, a dropped one and one in other words are told apart', () => {
  const before = [
    number('notice', 14, { unit: 'days' }),
    number('quorum', 3),
    number('terms', 2, { unit: 'terms', words: 'two' }),
  ];
  const after = [
    number('notice', 2, { unit: 'weeks' }),
    number('terms', 2, { unit: 'terms', words: '2' }),
    number('seats', 9, { unit: undefined }),
  ];
  expect(numbersBetween(before, after)).toEqual([
    'No words changed; 4 numbers changed.',
    'The notice changes from 14 days to 2 weeks.',
    'The terms stays 2 terms, now written “2”.',
    'The seats is laid down: 9.',
    'The quorum, 3 members, is no longer laid down.',
  ]);
});

test('two equal editions are said to be so', () => {
  expect(numbersBetween([number('quorum', 3)], [number('quorum', 3)])).toEqual(['Nothing changed.']);
});

test('numbers that stay the same are named, where they are few', () => {
  const ids = ['quorum', 'notice', 'majority', 'term'];
  const all = ids.map((id) => number(id, 3));
  const raised = [number('quorum', 4), ...all.slice(1)];
  expect(numbersBetween(all, raised)[0]).toBe(
    'No words changed; 1 number changed; the notice, the majority and the term are unchanged.',
  );
  expect(numbersBetween([...all, number('seats', 9)], [...all, number('seats', 8)])[0]).toBe(
    'No words changed; 1 number changed; 4 numbers are unchanged.',
  );
});
