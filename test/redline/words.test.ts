import { expect, test } from 'vitest';
import { compareWords } from '../../src/redline/compare-words.ts';
import { type Dice, seededDice } from './seeded-dice.ts';

function marked(before: string, after: string): string {
  const { runs, isReplaced } = compareWords(before, after, 1000);
  const words = runs.map((run) =>
    run.change === 'kept' ? run.words : run.change === 'deleted' ? `[-${run.words}-]` : `{+${run.words}+}`,
  );
  return `${isReplaced ? 'replaced: ' : ''}${words.join('')}`;
}

test('words are compared whole, and white space stays outside the marks', () => {
  expect(marked('The chair may act.', 'The vice-chair must act.')).toBe('The {+vice-+}chair [-may-]{+must+} act.');
  expect(marked('Members attend.', 'Members attend meetings and prepare for them.')).toBe(
    'Members attend{+ meetings and prepare for them+}.',
  );
  expect(marked('old rules', 'rules')).toBe('[-old -]rules');
});

test('a figure is one word', () => {
  expect(
    marked(
      'Each plot holder pays £1,000.50 every 1.10 of the year.',
      'Each plot holder pays £1,000.55 every 1.1 of the year.',
    ),
  ).toBe('Each plot holder pays £[-1,000.50-]{+1,000.55+} every [-1.10-]{+1.1+} of the year.');
});

test('small words left between two changes do not make confetti', () => {
  expect(
    marked(
      'The Chair of the Group sends the report to members.',
      'The Secretary of the Executive sends the report to members.',
    ),
  ).toBe('The [-Chair of the Group-]{+Secretary of the Executive+} sends the report to members.');
});

test('"not" is never a small word', () => {
  expect(marked('Members may not vote twice.', 'Members must not vote often.')).toBe(
    'Members [-may-]{+must+} not vote [-twice-]{+often+}.',
  );
});

test('a text of which next to nothing is kept is replaced in full', () => {
  expect(
    marked(
      'The Board meets twice a year and publishes its minutes.',
      'Minutes of the group are shown to anyone on request.',
    ),
  ).toBe(
    'replaced: [-The Board meets twice a year and publishes its minutes.-]{+Minutes of the group are shown to anyone on request.+}',
  );
});

test('a long text cut down to its first words is cut, not replaced', () => {
  expect(marked('The Committee meets in spring, at a place that it has made known.', 'The Committee meets.')).toBe(
    'The Committee meets[- in spring, at a place that it has made known-].',
  );
});

test('a script without spaces is compared letter by letter', () => {
  expect(marked('会员应当出席会议。', '会员必须出席会议。')).toBe('会员[-应当-]{+必须+}出席会议。');
});

test('a text with more edits than the limit is replaced in full', () => {
  const [before, after] = ['one two three four five six', 'one 2 three 4 five 6'];
  expect(compareWords(before, after, 5)).toEqual({
    runs: [
      { change: 'deleted', words: before },
      { change: 'inserted', words: after },
    ],
    isReplaced: true,
  });
});

const PIECES =
  'the|of|Board|may|not|£1,000.50|1.1|’s|-|–|“|”|(|)|;|.| | |  |\n|\t|\u00A0|é|e\u0301|会员|应当|สมาชิก|يجب|की|👨‍👩‍👧|\u200B|\0|<b>|&amp;'.split(
    '|',
  );

function anyText(dice: Dice): string {
  return Array.from({ length: dice(40) }, () => PIECES[dice(PIECES.length)] ?? '').join('');
}

test('of any two texts, kept and deleted words are the older one to the letter, kept and inserted words the newer one', () => {
  for (let seed = 1; seed <= 3000; seed += 1) {
    const dice = seededDice(seed);
    const before = anyText(dice);
    const after =
      dice(3) === 0
        ? anyText(dice)
        : before
            .split(' ')
            .filter(() => dice(5) !== 0)
            .join(dice(4) === 0 ? '\n' : ' ');
    const { runs } = compareWords(before, after, dice(2) === 0 ? 1000 : 5);
    const without = (change: string) => runs.flatMap((run) => (run.change === change ? [] : [run.words])).join('');
    expect({ seed, before: without('inserted'), after: without('deleted') }).toEqual({ seed, before, after });
  }
});
