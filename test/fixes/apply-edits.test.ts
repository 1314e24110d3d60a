import { describe, expect, it, test } from 'vitest';
import { applyEdits } from '../../src/fixes/apply-edits.ts';
import type { Edit } from '../../src/model/finding.ts';
import { lineStarts } from '../../src/model/line-starts.ts';
import { seededDice } from '../redline/seeded-dice.ts';

const FILE = 'content/terms.yml';

function edit(
  [line, column, endLine, endColumn]: readonly [number, number, number, number],
  replacement: string,
): Edit {
  return { place: { file: FILE, line, column, endLine, endColumn }, replacement };
}

/** A stretch between two offsets, as a place names it. */
function between(text: string, start: number, end: number, replacement: string): Edit {
  const starts = lineStarts(text);
  const point = (offset: number) => {
    const line = starts.findLastIndex((each) => each <= offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1] as const;
  };
  return edit([...point(start), ...point(end)], replacement);
}

describe('edits of a text', () => {
  it('are made where they stand, whatever their order', () => {
    const edits = [edit([2, 1, 2, 4], 'TWO'), edit([1, 1, 1, 1], 'zero '), edit([2, 4, 3, 1], '; ')];
    expect(applyEdits('one\ntwo\nthree\n', edits)).toBe('zero one\nTWO; three\n');
  });

  it('at one place are made in the order given, and come before what is replaced there', () => {
    const edits = [edit([1, 1, 1, 4], 'ONE'), edit([1, 1, 1, 1], 'a '), edit([1, 1, 1, 1], 'b ')];
    expect(applyEdits('one', edits)).toBe('a b ONE');
  });

  it('count columns in UTF-16 units', () => {
    expect(applyEdits('🏛️\te\u0323\u0302 x', [edit([1, 8, 1, 9], 'y')])).toBe('🏛️\te\u0323\u0302yx');
  });

  it('that overlap are a fault of ours', () => {
    const inside = [edit([1, 1, 1, 4], ''), edit([1, 2, 1, 2], 'x')];
    expect(() => applyEdits('one', inside)).toThrow('overlap');
    expect(() => applyEdits('one', [edit([1, 3, 1, 2], '')])).toThrow('overlap');
  });
});

test('any edits that do not overlap leave all else as it was, and give the same text one by one from the last', () => {
  const signs = ['a', 'é', '🏛️', '\n', '\n\n', '\t', ' ', 'e\u0301'];
  for (let seed = 1; seed <= 300; seed += 1) {
    const dice = seededDice(seed);
    const text = Array.from({ length: dice(60) }, () => signs[dice(signs.length)]).join('');
    const cuts = Array.from({ length: 2 * dice(6) }, () => dice(text.length + 1)).sort((one, other) => one - other);
    const stretches = Array.from({ length: cuts.length / 2 }, (_, index) => ({
      start: cuts[2 * index] ?? 0,
      end: cuts[2 * index + 1] ?? 0,
      replacement: 'xyz\n'.slice(0, dice(5)),
    }));
    let expected = text;
    for (const { start, end, replacement } of stretches.toReversed())
      expected = expected.slice(0, start) + replacement + expected.slice(end);
    const edits = stretches.map(({ start, end, replacement }) => between(text, start, end, replacement));
    // Stretches that follow one another keep their order; others may come in any.
    const isShuffled = stretches.every(({ start }, index) => index === 0 || start > (stretches[index - 1]?.end ?? 0));
    expect(applyEdits(text, isShuffled ? edits.toReversed() : edits)).toBe(expected);
  }
});
