import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/finding.ts';
import { PLAIN } from '../../src/reports/manner.ts';
import { at, BARE, textOf } from './text-of.ts';

/** The lines of the first frame: those that hold its bar. */
function frameOf(diagnostic: Diagnostic, text: string, width = 60): readonly string[] {
  const lines = textOf([diagnostic], text, { ...PLAIN, width }).split('\n');
  return lines.filter((line) => /^ {2,}\d* *(?:\||\.\.\.$)/.test(line));
}

describe('the writer’s lines', () => {
  test('what is missing is shown between the lines where it belongs', () => {
    expect([
      frameOf({ ...BARE, place: at(3, 1, 4), absence: 'before' }, 'one\n\n## two\n\nthree'),
      frameOf({ ...BARE, place: at(3, 1, 4), absence: 'after' }, 'one\n\n## two\n'),
      frameOf({ ...BARE, place: at(1, 1, 4), absence: 'within' }, '---\nedition: 1\n'),
      frameOf({ ...BARE, place: at(1, 3, 10), absence: 'within' }, '- {id: x}\n'),
    ]).toEqual([
      ['    1 | one', '    2 |', '      | > What is missing belongs here.', '    3 | ## two'],
      ['    3 | ## two', '      | > What is missing belongs here.'],
      ['    1 | ---', '      | > What is missing belongs here.', '    2 | edition: 1'],
      ['    1 | - {id: x}', '      |   +++++++ What is missing belongs in here.'],
    ]);
  });

  test('a stretch over many lines is shown by its first lines and its last', () => {
    const text = Array.from({ length: 12 }, (_, index) => `  line ${index + 1}`).join('\n');
    expect(frameOf({ ...BARE, place: at(2, 3, 9, 11) }, text)).toEqual([
      '    1 |   line 1',
      '    2 |   line 2',
      '      |   ^^^^^^',
      '    3 |   line 3',
      '      |   ^^^^^^',
      '    4 |   line 4',
      '      |   ^^^^^^',
      '    5 |   line 5',
      '      |   ^^^^^^',
      '  ...',
      '   11 |   line 11',
      '      |   ^^^^^^',
      '   12 |   line 12',
    ]);
  });

  test('a long line is cut round its fault', () => {
    const line = `${'x'.repeat(300)}FAULT${'y'.repeat(300)}`;
    const [shown = '', marks = ''] = frameOf({ ...BARE, place: at(1, 301, 306) }, line);
    expect([shown.length, shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), shown.slice(-3)]).toEqual([
      60,
      'FAULT',
      '...',
    ]);
  });

  test('a line of a megabyte is no matter', () => {
    const line = 'e\u0301'.repeat(500_000);
    const [shown = '', marks = ''] = frameOf({ ...BARE, place: at(1, 600_001, 600_003) }, line);
    expect([shown.length < 200, marks.trim().endsWith('^')]).toEqual([true, true]);
  });

  test.each([
    ['letters with accents of their own', 'cafe\u0301 TBC', 'TBC', '     ^^^'],
    ['letters of two columns', '評議会 TBC', 'TBC', '       ^^^'],
    ['a picture', '👩 TBC', 'TBC', '   ^^^'],
    ['a flag', '🇬🇧 TBC', 'TBC', '   ^^^'],
    ['a tab', '\tTBC', 'TBC', '    ^^^'],
    ['what is hidden', '\u200bTBC', 'TBC', '        ^^^'],
    ['a wide letter itself', 'a評b', '評', ' ^^'],
    ['half of a letter', 'cafe\u0301 x', '\u0301', '   ^'],
  ])('the marks stand below the letters: %s', (_name, line, words, marks) => {
    const column = line.indexOf(words) + 1;
    const [, shown = ''] = frameOf({ ...BARE, place: at(1, column, column + words.length) }, line);
    expect(shown).toBe(`      | ${marks}`);
  });
});
