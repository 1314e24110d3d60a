import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/finding.ts';
import { closingLine } from '../../src/reports/closing-line.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { textReport } from '../../src/reports/text.ts';

const FILE = 'content/documents/rules/editions/1.md';

const diagnostic: Diagnostic = {
  rule: 'section-missing',
  severity: 'error',
  place: { file: FILE, line: 3, column: 5, endLine: 3, endColumn: 9 },
  message: 'The section “Fees” is missing.',
  help: 'Add the heading.\n- Fees: missing',
  related: [{ place: { file: FILE, line: 1, column: 1, endLine: 1, endColumn: 4 }, message: 'It looks like it' }],
  mandate: {
    document: 'rules',
    title: 'Rules of the Society',
    edition: 1,
    provision: 'plots',
    label: 'clause 1.1',
    quote: 'A plot has a fee.',
    url: 'https://mill-lane.example/documents/rules/editions/1/#plots',
  },
  url: 'https://mill-lane.example/checks/section-missing/',
  fixes: [],
  fingerprint: '0123456789abcdef',
};
const texts = new Map([[FILE, 'one\ntwo\nsee four here\n']]);

describe('as JSON', () => {
  test('nothing is an empty array', () => {
    expect(jsonReport({ diagnostics: [] })).toBe('[]\n');
  });

  test('a diagnostic has the fields of the contract', () => {
    expect(JSON.parse(jsonReport({ diagnostics: [diagnostic] }))).toEqual([
      {
        rule: 'section-missing',
        severity: 'error',
        file: FILE,
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 9,
        message: 'The section “Fees” is missing.',
        help: 'Add the heading.\n- Fees: missing',
        related: [{ file: FILE, line: 1, column: 1, message: 'It looks like it' }],
        mandate: diagnostic.mandate,
        url: 'https://mill-lane.example/checks/section-missing/',
        fixes: [],
        fingerprint: '0123456789abcdef',
      },
    ]);
  });

  test('a diagnostic without a mandate says null', () => {
    expect(JSON.parse(jsonReport({ diagnostics: [{ ...diagnostic, mandate: null }] }))).toMatchObject([
      { mandate: null },
    ]);
  });
});

describe('as text', () => {
  test('nothing is said in words', () => {
    expect(textReport({ diagnostics: [], texts: new Map() })).toBe('No diagnostics.\n');
  });

  test('a diagnostic shows the writer’s line', () => {
    expect(
      textReport({ diagnostics: [diagnostic], texts }),
    ).toBe(`error[section-missing]: The section “Fees” is missing.
  at ${FILE}:3:5
    3 | see four here
      |     ^^^^
  Help: Add the heading.
        - Fees: missing
  See: ${FILE}:1:1: It looks like it
    1 | one
      | ^^^
  Asked for by rules, edition 1, plots: “A plot has a fee.”
  More: https://mill-lane.example/checks/section-missing/
`);
  });

  test('a long line is cut round its fault', () => {
    const line = `${'x'.repeat(300)}FAULT${'y'.repeat(300)}`;
    const place = { file: FILE, line: 1, column: 301, endLine: 1, endColumn: 306 };
    const report = textReport({
      diagnostics: [{ ...diagnostic, place, related: [], mandate: null }],
      texts: new Map([[FILE, line]]),
    });
    const [, , shown = '', marks = ''] = report.split('\n');
    expect([shown.length, shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)]).toEqual([128, 'FAULT']);
  });

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
    const report = textReport({
      diagnostics: [
        {
          ...diagnostic,
          place: { ...diagnostic.place, file: hostile, line: 1 },
          message: hostile,
          help: hostile,
          url: hostile,
          related: [{ place: { ...diagnostic.place, file: hostile, line: 1 }, message: hostile }],
          mandate: {
            document: 'rules',
            title: hostile,
            edition: 1,
            provision: 'plots',
            label: 'clause 1.1',
            quote: hostile,
            url: hostile,
          },
        },
      ],
      texts: new Map([[hostile, hostile]]),
    });
    expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202e\u{e0041}]/u);
    expect(report.split(shown).length).toBe(10);
  });
});

test('the closing line proves what was looked at', () => {
  const looked = { documents: 1, editions: 2, rules: 58, waivers: [], waiting: 0 };
  expect([
    closingLine({ diagnostics: [], looked }),
    closingLine({
      diagnostics: [{ severity: 'error' }, { severity: 'warning' }, { severity: 'warning' }],
      looked: { ...looked, waivers: [1], waiting: 3 },
    }),
  ]).toEqual([
    'The gate is open: 0 errors, 0 warnings. Looked at 1 document, 2 editions, 58 checks, 0 waivers used.',
    'The gate is closed: 1 error, 2 warnings. Looked at 1 document, 2 editions, 58 checks, 1 waiver used. 3 checks about the whole will run once every file can be read.',
  ]);
});
