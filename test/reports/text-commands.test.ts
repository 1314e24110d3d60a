import { describe, expect, test } from 'vitest';
import { textReport } from '../../src/reports/text.ts';
import { diagnosticSaying, verdictAndContext } from './sample-answer.ts';
import { withoutColours } from './terminal-colours.ts';

const { constitution } = verdictAndContext().context;

describe('words of the content reach no terminal as commands', () => {
  test.each([
    ['a colour', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a cleared screen', '\u001b[2J\u001b[H', '\\u{1b}[2J\\u{1b}[H'],
    ['an eight-bit command', '\u009b31m', '\\u{9b}31m'],
    ['a link of the terminal', '\u001b]8;;https://x.example\u0007', '\\u{1b}]8;;https://x.example\\u{7}'],
    ['a return to the start of the line', 'x\r0 errors', 'x\\u{d}0 errors'],
    ['a backspace', 'a\bb', 'a\\u{8}b'],
    ['a turn of direction', 'a\u202eb', 'a\\u{202e}b'],
    ['a hidden letter', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['half a pair', 'a\ud800b', 'a\\u{d800}b'],
  ])('%s is shown and not obeyed, wherever it comes from', (_name, hostile, shown) => {
    const file = `content/documents/${hostile}/editions/1.md`;
    const place = { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
    const far = { file: hostile, line: 1, column: 1, endLine: 1, endColumn: 2 };
    const [document] = constitution.documents;
    if (document === undefined) throw new Error('The small organisation has a document.');
    const named = { ...constitution, documents: [{ ...document, id: hostile, title: `${hostile}!` }] };
    const answer = {
      diagnostics: [
        {
          ...diagnosticSaying(hostile),
          place,
          help: `${hostile}\nAll of ${hostile}:\n- ${hostile}: missing`,
          related: [
            { place, message: hostile },
            { place: far, message: hostile },
          ],
          fixes: [{ description: hostile, edits: [{ place, replacement: `${hostile}\n` }] }],
        },
      ],
      texts: new Map([
        [file, hostile],
        [hostile, hostile],
      ]),
    };
    for (const isRich of [false, true]) {
      const manner = { isColoured: isRich, isDrawn: isRich, width: 400 };
      const told = withoutColours(textReport(answer, { constitution: named, manner }));
      expect(told).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202e\u{e0041}]/u);
      // Name, path, message, line, label, help, list with its title, far place with words and line, fix with lines, mandate with all, page, summary.
      expect(told.split(shown).length - 1).toBeGreaterThanOrEqual(15);
    }
  });
});
