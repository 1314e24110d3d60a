import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesPage } from '../../src/site/page-models/changes-page.ts';
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
        editions: [
          {
            text: 'Standing Orders, edition 1',
            href: '../../documents/standing-orders/editions/1/',
            standing: 'in-force',
            status: 'In force since January 2020',
            more: undefined,
          },
        ],
      },
    ],
  });
});

test('a decision leads to what it changed, and says since when a text is repealed', () => {
  const { effects } = decisionPage(constitution, withId(constitution.decisions, 'committee-2023-02'));
  expect(
    effects.map(({ words, editions }) => [words, editions.map(({ status, more }) => [status, more?.text])]),
  ).toEqual([
    ['Adopted', [['In force since 1 March 2023', 'What changed since edition 1']]],
    ['Repealed', [['Repealed on 14 February 2023', undefined]]],
  ]);
});

test('changes are told with their decisions, the ends of texts among them, each once', () => {
  const { groups } = changesPage(constitution);
  const told = groups.map(({ when, changes }) => [
    when,
    changes.map(({ edition, deed }) => `${edition.text}: ${(deed ?? '').replace(/<[^>]*>/g, '')}`),
  ]);
  expect(told.filter(([when]) => String(when).startsWith('14 ') || String(when).endsWith('2031'))).toEqual([
    ['31 December 2031', ['Charter of the Garden Team, edition 1: Its last day in force: 31 December 2031.']],
    [
      '14 February 2023',
      [
        'The Complaints Policy, edition 1: Repealed by the Committee of Management at its meeting on 14 February 2023, minute 3.10.',
        'The Complaints Policy, edition 2: Adopted by the Committee of Management at its meeting on 14 February 2023, minute 3.10.',
      ],
    ],
  ]);
});

test('a repeal leads to the decision, and a date without a day says that it is one', () => {
  const told = (day: string) =>
    onDatePage(constitution, day).events.map(
      ({ words, more }) => `${words}${more === undefined ? '' : `: ${more.href}`}`,
    );
  expect([told('2023-02-14')[1], told('2021-01-01')]).toEqual([
    'was repealed: ../../decisions/committee-2023-02/',
    ['came into force (the record says only 2021)'],
  ]);
});

test('the list of decisions begins with the latest', () => {
  expect(decisionsPage(constitution).decisions.map(({ text }) => text)).toEqual([
    '14 February 2023',
    '5 November 2019',
  ]);
});

test('a day shows the texts that counted on it, and not those of today', () => {
  const stood = (day: string) =>
    Object.fromEntries(
      onDatePage(constitution, day).documents.map(({ document, edition }) => [document.text, edition?.text]),
    );
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
