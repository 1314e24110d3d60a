import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decisionPage, decisionsPage } from '../../src/site/page-models/decision-page.ts';
import { onDatePage } from '../../src/site/page-models/on-date-page.ts';
import { withId } from '../../src/site/page-models/paths.ts';
import { constitutionIn } from './constitution-of.ts';

const constitution = constitutionIn(join(import.meta.dirname, '../fixtures/second-organisation'), '2026-11-22');

test('a decision says who decided, when, by which vote and what it did', () => {
  const { title, minute, procedure, present, votes, effects } = decisionPage(
    constitution,
    withId(constitution.decisions, 'members-2019'),
  );
  expect({ title, minute, procedure, present, votes, effects }).toEqual({
    title: 'Meeting of Members, 5 November 2019',
    minute: '12/4',
    procedure: 'Special resolution',
    present: '31 members',
    votes: '29 for, none against, 2 abstained',
    effects: [
      {
        words: 'Adopted',
        editions: [{ text: 'Standing Orders, edition 1', href: '../../documents/standing-orders/editions/1/' }],
      },
    ],
  });
});

test('the list of decisions begins with the latest', () => {
  expect(decisionsPage(constitution).decisions.map(({ text }) => text)).toEqual([
    '14 February 2023',
    '5 November 2019',
  ]);
});

test('a day shows the texts that counted on it, and not those of today', () => {
  const stood = (day: string) =>
    Object.fromEntries(onDatePage(constitution, day).documents.map(({ title, edition }) => [title, edition?.text]));
  expect([stood('2021-01-01')['The Complaints Policy'], stood('2023-03-01')['The Complaints Policy']]).toEqual([
    'The Complaints Policy, edition 1',
    'The Complaints Policy, edition 2',
  ]);
});

test('what is still to come on a day is not told as past', () => {
  const told = (day: string) =>
    onDatePage(constitution, day).events.map(({ edition, words }) => `${edition.text} ${words}`);
  expect([told('2023-03-01'), told('2031-12-31')]).toEqual([
    ['The Complaints Policy, edition 2 came into force'],
    ['Charter of the Garden Team, edition 1 is in force for the last day'],
  ]);
});
