import { expect, test } from 'vitest';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Block, Clause } from '../../src/model/provision.ts';
import { provisionsIn } from '../../src/model/provision.ts';
import type { Redline } from '../../src/model/redline.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { ownText } from '../../src/redline/own-text.ts';
import { clause, edition, leadIn, quotation, section, verbatim } from './build-edition.ts';
import type { Dice } from './seeded-dice.ts';
import { seededDice } from './seeded-dice.ts';

const WORDS = 'the of a and members chair may not vote quorum 3 four, notice £5; meeting minutes é 会员'.split(' ');

test('kept and deleted words are the older text, kept and inserted words the newer one, and nothing stands twice', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const dice = seededDice(seed);
    const before = edition(blocks(dice, 2));
    const after = edition(dice(4) === 0 ? blocks(dice, 2) : mutated(dice, before.content));
    const redline = compareEditions(before, after);
    expect({ seed, ...textsOf(redline) }).toEqual({ seed, ...expectedTexts(before, after) });
  }
});

test('the same two texts give the same redline every time', () => {
  const [before, after] = [edition(blocks(seededDice(7), 2)), edition(blocks(seededDice(8), 2))];
  expect(compareEditions(before, after)).toEqual(compareEditions(before, after));
});

test('a text compared with itself has only kept rows', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const text = edition(blocks(seededDice(seed), 2));
    expect(new Set(compareEditions(text, text).rows.map(({ fate }) => fate))).toEqual(
      new Set(text.content.length === 0 ? [] : ['kept']),
    );
  }
});

function textsOf({ rows }: Redline) {
  const words = (wanted: 'deleted' | 'inserted') =>
    rows.map(({ runs }) =>
      runs
        .filter(({ change }) => change === 'kept' || change === wanted)
        .map((run) => run.words)
        .join(''),
    );
  const older = rows.flatMap(({ before }, index) =>
    before === undefined ? [] : [{ before, words: words('deleted')[index] }],
  );
  const newer = rows.flatMap(({ after }, index) =>
    after === undefined ? [] : [{ after, words: words('inserted')[index] }],
  );
  return {
    olderWords: older.map((row) => row.words === text(row.before)),
    newerWords: newer.map((row) => row.words === text(row.after)),
    olderProvisions: new Set(older.map((row) => row.before).filter((part) => isProvision(part.form))),
    newerProvisions: newer.map((row) => row.after).filter((part) => isProvision(part.form)),
    olderCount: older.filter((row) => isProvision(row.before.form)).length,
    adjacent: rows.every(({ runs }) =>
      runs.every((run, index) => run.words !== '' && run.change !== runs[index + 1]?.change),
    ),
    deletedFirst: rows.every(({ runs }) =>
      runs.every((run, index) => run.change !== 'inserted' || runs[index + 1]?.change !== 'deleted'),
    ),
  };
}

function expectedTexts(before: DatedEdition, after: DatedEdition) {
  const [older, newer] = [[...provisionsIn(before.content)], [...provisionsIn(after.content)]];
  const all = (edition: DatedEdition) => compareEditions(edition, edition).rows.map(() => true);
  return {
    olderWords: all(before),
    newerWords: all(after),
    olderProvisions: new Set(older),
    newerProvisions: newer,
    olderCount: older.length,
    adjacent: true,
    deletedFirst: true,
  };
}

function text(part: Parameters<typeof ownText>[0]): string {
  return ownText(part, ({ written }) => written);
}

function isProvision(form: string): boolean {
  return form === 'section' || form === 'clause' || form === 'lead-in';
}

function blocks(dice: Dice, depth: number): readonly Block[] {
  return Array.from({ length: dice(6) }, () => block(dice, depth));
}

function block(dice: Dice, depth: number): Block {
  const choice = dice(10);
  if (choice < 3 && depth > 0)
    return section(sentence(dice, 3), blocks(dice, depth - 1), dice(2) === 0 ? { id: id(dice) } : {});
  if (choice === 3) return leadIn(`${sentence(dice, 4)}:`);
  if (choice === 4) return quotation(sentence(dice, 5), sentence(dice, 5));
  if (choice === 5) return verbatim(`  ${sentence(dice, 5)}  `);
  return randomClause(dice, depth);
}

function randomClause(dice: Dice, depth: number): Clause {
  const inner = depth === 0 ? [] : Array.from({ length: dice(3) }, () => randomClause(dice, depth - 1));
  const closing = dice(5) === 0 ? [sentence(dice, 4)] : [];
  const fields = { number: String(dice(9)), ...(dice(3) === 0 ? { id: id(dice) } : {}) };
  return clause([...Array.from({ length: dice(3) }, () => sentence(dice, 12)), ...inner, ...closing], fields);
}

function sentence(dice: Dice, most: number): string {
  return Array.from({ length: dice(most) + 1 }, () => WORDS[dice(WORDS.length)] ?? '').join(dice(9) === 0 ? '\n' : ' ');
}

function id(dice: Dice): string {
  return `part-${dice(40)}`;
}

/** The same text with parts dropped, doubled, changed and put elsewhere. */
function mutated(dice: Dice, content: readonly Block[]): readonly Block[] {
  const kept = content.flatMap((part): readonly Block[] => {
    if (dice(8) === 0) return [];
    if (dice(8) === 0) return [part, block(dice, 1)];
    if (part.form === 'section') return [{ ...part, content: mutated(dice, part.content) }];
    if (part.form === 'clause' && dice(3) === 0)
      return [clause([sentence(dice, 9), ...part.content], part.id === undefined ? {} : { id: part.id })];
    return [part];
  });
  if (dice(3) !== 0) return kept;
  const turn = dice(kept.length + 1);
  return [...kept.slice(turn), ...kept.slice(0, turn)];
}
