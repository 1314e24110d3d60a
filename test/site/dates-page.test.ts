import { expect, test } from 'vitest';
import { datesPage } from '../../src/site/page-models/on-date-page.ts';
import { edition } from '../organisation-in.ts';
import { constitutionOf } from './constitution-of.ts';

const inForceSince = (day: string) =>
  constitutionOf({
    'content/documents/rules/editions/1.md': edition('## Plots {#plots}\n\n- One holder. {#one}\n').replace(
      'status: draft',
      `status: adopted\nadoption: {not-recorded: lost}\ncommencement: ${day}`,
    ),
  });

test('where nobody recorded since when a text is in use, the page of days says so', () => {
  const { days, undated } = datesPage(inForceSince('undetermined'));
  expect(days).toEqual([]);
  expect(undated).toEqual([{ text: 'Rules of the Society', href: '../documents/rules/' }]);
});

test('a text with a day stands at its day alone', () => {
  const { days, undated } = datesPage(inForceSince('2020-01-01'));
  expect(days.map(({ day }) => day)).toEqual(['2020-01-01']);
  expect(undated).toEqual([]);
});
