import { expect, test } from 'vitest';
import { numberProvisions } from '../../src/assemble/number-provisions.ts';
import type { DatedEdition } from '../../src/model/constitution.ts';
import { provisionsIn } from '../../src/model/provision.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { applyMotion } from '../../src/redline/motion/apply-motion.ts';
import type { Motion } from '../../src/redline/motion/motion.ts';
import { motionText } from '../../src/redline/motion/motion-text.ts';
import { writeMotion } from '../../src/redline/motion/write-motion.ts';
import { splitWords } from '../../src/redline/split-words.ts';
import { canonicalText } from '../../src/seals/canonical-text.ts';
import { edition } from './build-edition.ts';
import { neighbouringEditions } from './neighbouring-editions.ts';
import { blocks, mutated } from './random-blocks.ts';
import { amendedPair } from './random-clauses.ts';
import { seededDice } from './seeded-dice.ts';

const RULES = { title: 'Rules' };

interface Pair {
  readonly before: DatedEdition;
  readonly after: DatedEdition;
}

test('the motion applied to the older of two neighbouring editions gives the newer one, and back', () => {
  for (const { document, before, after } of neighbouringEditions()) {
    expect(applied({ before, after })).toBe(canonicalText(document, after).replace(document.title, RULES.title));
    expect(applied({ before: after, after: before })).toBe(
      canonicalText(document, before).replace(document.title, RULES.title),
    );
  }
});

test('the motion applied to any text gives any other text, whatever was moved, dropped and put elsewhere', () => {
  for (let seed = 1; seed <= 1500; seed += 1) expectBothWays(seed, shuffledPair(seed));
}, 120_000);

test('the motion applied to long clauses with markup, citations and numbers gives the amended ones', () => {
  for (let seed = 1; seed <= 300; seed += 1) expectBothWays(seed, longPair(seed));
}, 120_000);

test('what was taken out of the motion is missing from the text', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { before, after } = longPair(seed);
    const { instructions } = motionOn({ before, after });
    const missing = instructions.slice(0, -1);
    if (instructions.length === 0) continue;
    expect(canonicalText(RULES, applyMotion(before, { instructions: missing }))).not.toBe(canonicalText(RULES, after));
  }
});

test('every inserted word stands in the motion, and every provision that it names in the older text', () => {
  const pairs = [
    ...neighbouringEditions(),
    ...Array.from({ length: 100 }, (_, index) => longPair(index + 1)),
    ...Array.from({ length: 200 }, (_, index) => shuffledPair(index + 1)),
  ];
  for (const [index, pair] of pairs.entries()) {
    expect({ index, ...gapsIn(pair) }).toEqual({ index, unsaid: [], unknown: [], ambiguous: [] });
  }
}, 120_000);

function shuffledPair(seed: number): Pair {
  const dice = seededDice(seed);
  const older = blocks(dice, 2);
  const newer = dice(4) === 0 ? blocks(dice, 2) : mutated(dice, older);
  return { before: numbered(edition(older)), after: numbered(edition(newer, { number: 2 })) };
}

function longPair(seed: number): Pair {
  const { before, after } = amendedPair(seededDice(seed));
  return { before: numbered(before), after: numbered(after) };
}

function numbered(text: DatedEdition): DatedEdition {
  return { ...text, content: numberProvisions(text.content) };
}

function motionOn({ before, after }: Pair): Motion {
  return writeMotion(RULES, compareEditions(before, after));
}

function applied(pair: Pair): string {
  return canonicalText(RULES, applyMotion(pair.before, motionOn(pair)));
}

function expectBothWays(seed: number, { before, after }: Pair): void {
  expect({ seed, text: applied({ before, after }) }).toEqual({ seed, text: canonicalText(RULES, after) });
  expect({ seed, text: applied({ before: after, after: before }) }).toEqual({
    seed,
    text: canonicalText(RULES, before),
  });
}

function gapsIn(pair: Pair) {
  const motion = motionOn(pair);
  const said = wordsIn(motionText(motion));
  const inserted = compareEditions(pair.before, pair.after).rows.flatMap(({ runs }) =>
    runs.flatMap(({ change, words }) => (change === 'inserted' ? [...wordsIn(words)] : [])),
  );
  const names = namesIn(motion.instructions);
  const positions = new Map<string, Set<number>>();
  for (const { name, position } of names) positions.set(name, (positions.get(name) ?? new Set()).add(position));
  const known = new Set(
    provisionsIn(pair.before.content).flatMap((provision) =>
      'number' in provision ? [`${provision.form} ${provision.number}`] : [],
    ),
  );
  return {
    unsaid: inserted.filter((word) => !said.has(word)),
    unknown: names.map(({ name }) => name).filter((name) => /^(?:clause|section) \S+$/.test(name) && !known.has(name)),
    ambiguous: [...positions].filter(([, found]) => found.size > 1).map(([name]) => name),
  };
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).map(({ word }) => word));
}

interface Named {
  readonly name: string;
  readonly position: number;
}

/** Every part of the older text that instructions name, however deep in the data. */
function namesIn(value: unknown): readonly Named[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(namesIn);
  const { name, position } = value as Partial<Named>;
  return typeof name === 'string' && typeof position === 'number' ? [{ name, position }, ...inner] : inner;
}
