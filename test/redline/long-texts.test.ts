import { expect, test } from 'vitest';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { summariseRedline } from '../../src/redline/summarise-redline.ts';
import { clause, edition, section } from './build-edition.ts';
import type { Dice } from './seeded-dice.ts';
import { seededDice } from './seeded-dice.ts';

function words(dice: Dice, count: number, vocabulary: number): string {
  return Array.from({ length: count }, () => `word${dice(vocabulary)}`).join(' ');
}

function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('two editions of five hundred clauses are compared in a moment', () => {
  const dice = seededDice(1);
  const texts = Array.from({ length: 500 }, () => words(dice, 30, 2000));
  const inSections = (all: readonly string[]) =>
    Array.from({ length: 25 }, (_, index) =>
      section(
        `Section ${index}`,
        all.slice(index * 20, index * 20 + 20).map((text) => clause(text)),
      ),
    );
  const before = edition(inSections(texts));
  const after = edition(
    inSections(texts.map((text, index) => (index % 10 === 0 ? text.replace(/word\d+$/, 'otherwise') : text))),
  );
  expect(milliseconds(() => compareEditions(before, after))).toBeLessThan(500);
  expect(summariseRedline(compareEditions(before, after))).toEqual(['50 clauses amended.']);
});

test('two unrelated long texts do not hang, and are replaced in full', () => {
  const dice = seededDice(2);
  const [before, after] = [words(dice, 120_000, 3000), words(dice, 120_000, 3000)];
  const redline = (): ReturnType<typeof compareEditions> =>
    compareEditions(edition([clause(before, { id: 'all' })]), edition([clause(after, { id: 'all' })]));
  expect(milliseconds(redline)).toBeLessThan(4000);
  expect(redline().rows.map(({ isReplaced }) => isReplaced)).toEqual([true]);
});

test('thousands of unrelated clauses without ids do not hang', () => {
  const dice = seededDice(3);
  const clauses = () => edition(Array.from({ length: 5000 }, () => clause(words(dice, 20, 500))));
  const [before, after] = [clauses(), clauses()];
  expect(milliseconds(() => compareEditions(before, after))).toBeLessThan(6000);
});
