import { describe, expect, test } from 'vitest';
import { dateEditions } from '../../src/assemble/date-editions.ts';
import { eventDays } from '../../src/assemble/event-days.ts';
import type { Constitution, Document } from '../../src/model/constitution.ts';
import { documentWithId } from '../../src/model/constitution.ts';
import { inForceOn } from '../../src/model/in-force-on.ts';
import { seededDice } from '../redline/seeded-dice.ts';
import { daysBetween, standingsByTheContract } from './lifetimes-by-the-contract.ts';
import { constitutionOf, type Lifetime, randomLifetimes } from './random-lifetimes.ts';

const DAYS = daysBetween('2018-12-30', '2021-12-31');
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

function rulesOf(constitution: Constitution): Document {
  const document = documentWithId(constitution, 'rules');
  if (document === undefined) throw new Error('The organisation of the fixtures has rules.');
  return document;
}

function whatCounts(lifetimes: readonly Lifetime[], day: string): number | undefined {
  const index = standingsByTheContract(lifetimes, day).findIndex((is) => is === 'in-force' || is === 'in-use');
  return index === -1 ? undefined : index + 1;
}

describe('of editions with any dates, known in part or not at all', () => {
  test.each(SEEDS)('each has the standing that the contract gives it on every day (seed %i)', (seed) => {
    const dice = seededDice(seed);
    const lifetimes = randomLifetimes(dice);
    const asked = DAYS[dice(DAYS.length)] ?? '2020-01-01';
    const constitution = constitutionOf(lifetimes, asked);
    const rules = rulesOf(constitution);
    const shown = DAYS.map((day) =>
      dateEditions(rules.editions, constitution.decisions, day).map(({ standing }) => standing),
    );
    expect(shown).toEqual(DAYS.map((day) => standingsByTheContract(lifetimes, day)));
    expect(DAYS.map((day) => inForceOn(rules, day)?.number)).toEqual(DAYS.map((day) => whatCounts(lifetimes, day)));
    expect([rules.inForce?.number, rules.editions.map(({ standing }) => standing)]).toEqual([
      whatCounts(lifetimes, asked),
      standingsByTheContract(lifetimes, asked),
    ]);
  });

  test.each(SEEDS)('what counts changes on no day that has no page of its own (seed %i)', (seed) => {
    const lifetimes = randomLifetimes(seededDice(seed));
    const listed = new Set(eventDays(constitutionOf(lifetimes, '2020-06-01')));
    const unlisted = DAYS.slice(1).filter((day, index) => {
      const before = whatCounts(lifetimes, DAYS[index] ?? '');
      return whatCounts(lifetimes, day) !== before && !listed.has(day);
    });
    expect(unlisted).toEqual([]);
  });
});
