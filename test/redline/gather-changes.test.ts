import { expect, test } from 'vitest';
import { numberProvisions } from '../../src/assemble/number-provisions.ts';
import type { Block } from '../../src/model/provision.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { gatherChanges, gatherRuns } from '../../src/redline/gather-changes.ts';
import { clause, edition, leadIn, section } from './build-edition.ts';

function redlineOf(before: readonly Block[], after: readonly Block[]) {
  return compareEditions(edition(numberProvisions(before)), edition(numberProvisions(after), { number: 2 }));
}

const gathered = (before: readonly Block[], after: readonly Block[]) => gatherChanges(redlineOf(before, after));
const duty = (who: string, what: string) => clause(`The ${who} of the Society is answerable for the ${what}.`);

test('each change is told at the row where it begins, with all rows of which it tells', () => {
  const money = section('Money', [duty('treasurer', 'accounts'), duty('treasurer', 'fees')]);
  const fields = section('Fields', [duty('steward', 'hedges'), duty('steward', 'gates')]);
  expect(gathered([money, fields], [fields])).toEqual([
    { sentence: 'Section 1 of the earlier text, with its 2 clauses, is deleted.', rows: [0, 1, 2] },
    { sentence: 'Section 1 was section 2. The numbers inside it follow.', rows: [3] },
  ]);
});

test('items with Roman numbers are neighbours too', () => {
  const list = (...items: readonly string[]) => [
    section('Duties', [clause(['The steward:', clause(['keeps:', ...items.map((words) => clause(words))])])]),
  ];
  const older = ['the seven gates of the upper field;', 'the hedges along the river;', 'the wells and the pumps.'];
  expect(
    gathered(list(...older), list('the orchard with all its ladders;', ...older)).map(({ sentence }) => sentence),
  ).toEqual(['Clause 1.1(a)(i) is new.', 'Clauses 1.1(a)(ii) to 1.1(a)(iv) were clauses 1.1(a)(i) to 1.1(a)(iii).']);
});

test('a change of words that is made in three clauses or more is told once, though the redline has a run for each', () => {
  const text = (who: string) => [
    section('Duties', [
      leadIn(`What the ${who} does:`),
      duty(who, 'gates'),
      duty(who, 'hedges'),
      duty(who, 'wells'),
      duty('chair', 'minutes'),
      duty(who, 'pumps'),
    ]),
  ];
  expect(gathered(text('steward'), text('warden'))).toEqual([
    { sentence: 'A lead-in: “steward” becomes “warden”.', rows: [1] },
    { sentence: 'In clauses 1.1 to 1.3 and 1.5: “steward” becomes “warden”.', rows: [2, 3, 4, 6] },
  ]);
  expect(gatherRuns(redlineOf(text('steward'), text('warden'))).map(({ rows }) => rows)).toEqual([
    [1],
    [2],
    [3],
    [4],
    [6],
  ]);
});

test('a heading without a number is named by its words', () => {
  const sub = section('On the water', [duty('steward', 'boats')], { level: 3 });
  const before = [section('Duties', [duty('chair', 'minutes'), { ...sub, number: '' }])];
  const older = edition(before);
  const newer = edition([section('Duties', [duty('chair', 'minutes')])], { number: 2 });
  expect(gatherChanges(compareEditions(older, newer)).map(({ sentence }) => sentence)).toEqual([
    'The heading “On the water” of the earlier text, with its clause, is deleted.',
  ]);
});

test('clauses that moved and have the number that they had are not said to have had another', () => {
  const [one, two] = [duty('chair', 'minutes'), duty('chair', 'letters')];
  const rest = Array.from({ length: 4 }, (_, index) => duty('steward', `gate of field ${index}`));
  const before = [section('Chair', [one, two]), section('Steward', rest)];
  const after = [section('Offices', [one, two, ...rest])];
  expect(gathered(before, after).map(({ sentence }) => sentence)).toContain('Clauses 1.1 and 1.2 were moved.');
});
