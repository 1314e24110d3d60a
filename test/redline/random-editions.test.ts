import { expect, test } from 'vitest';
import type { DatedEdition } from '../../src/model/constitution.ts';
import { provisionsIn } from '../../src/model/provision.ts';
import type { Redline } from '../../src/model/redline.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { ownText } from '../../src/redline/own-text.ts';
import { edition } from './build-edition.ts';
import { blocks, mutated } from './random-blocks.ts';
import { seededDice } from './seeded-dice.ts';

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
  const [older, newer] = [provisionsIn(before.content), provisionsIn(after.content)];
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
