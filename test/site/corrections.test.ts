import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckedConstitution } from '../../src/model/constitution.ts';
import type { Correction } from '../../src/model/seal.ts';
import { correctionsPage } from '../../src/site/page-models/corrections-page.ts';
import { feedOf, feedSubjects } from '../../src/site/page-models/feeds.ts';
import { onDatePage } from '../../src/site/page-models/on-date-page.ts';
import { constitutionIn } from './constitution-of.ts';

const whole = constitutionIn(join(import.meta.dirname, '../fixtures/second-organisation'), '2026-11-22');

const CORRECTIONS: readonly Correction[] = [
  { date: '2024-05-02', note: 'A comma was put right', decision: undefined },
  { date: '2024-05-02', note: 'A name was put right.', decision: undefined },
  { date: '2025', note: 'A date was put right.', decision: 'committee-2023-02' },
];

/** The organisation with corrections of `complaints-policy@2` in its chain. */
function corrected(corrections: readonly Correction[]): CheckedConstitution {
  const { seals } = whole;
  if (seals === undefined) throw new Error('The fixture has seals.');
  const [seal] = seals.chains.get('complaints-policy')?.slice(-1) ?? [];
  if (seal === undefined) throw new Error('The fixture seals its policy.');
  const chain = [seal, ...corrections.map((correction) => ({ ...seal, correction }))];
  return { ...whole, seals: { ...seals, chains: new Map([...seals.chains, ['complaints-policy', chain]]) } };
}

test('the page of corrections names each edition, with its corrections, the latest first', () => {
  expect(correctionsPage(corrected(CORRECTIONS)).editions).toEqual([
    {
      anchor: 'complaints-policy.2',
      edition: { text: 'The Complaints Policy, edition 2', href: '../documents/complaints-policy/editions/2/' },
      standing: 'in-force',
      status: 'In force since 1 March 2023',
      corrections: [
        {
          when: '2025',
          note: 'A date was put right.',
          decision: { text: 'Decided by Committee of Management', href: '../decisions/committee-2023-02/' },
        },
        { when: '2 May 2024', note: 'A name was put right.', decision: undefined },
        { when: '2 May 2024', note: 'A comma was put right.', decision: undefined },
      ],
    },
  ]);
  expect(correctionsPage(whole).editions).toEqual([]);
});

test('a feed tells each correction with its note, under a name that a later one does not take', () => {
  const told = (corrections: readonly Correction[]) => {
    const constitution = corrected(corrections);
    const [all] = feedSubjects(constitution);
    const { entries } = all === undefined ? { entries: [] } : feedOf(all, constitution);
    return entries.filter(({ title }) => title.endsWith(': corrected'));
  };
  const [first, ...others] = told(CORRECTIONS);
  expect(first).toEqual({
    id: 'https://tanners-yard.example/papers/documents/complaints-policy/editions/2/#corrected.2025.committee-2023-02',
    title: 'The Complaints Policy, edition 2: corrected',
    day: '2025-01-01',
    summary: 'Corrected in 2025. A date was put right.',
    page: 'https://tanners-yard.example/papers/corrections/#complaints-policy.2',
  });
  expect(others.length).toBe(2);
  expect(told(CORRECTIONS.slice(0, 2))).toEqual(others);
  expect(new Set(others.map(({ id }) => id)).size).toBe(2);
});

test('the page of a day leads to what was put right on it', () => {
  const { events } = onDatePage(corrected(CORRECTIONS.slice(0, 1)), '2024-05-02');
  expect(events).toEqual([
    {
      edition: { text: 'The Complaints Policy, edition 2', href: '../../documents/complaints-policy/editions/2/' },
      words: 'was corrected',
      more: { text: 'see the correction', href: '../../corrections/#complaints-policy.2' },
    },
  ]);
});
