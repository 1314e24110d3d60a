import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/exports/index.ts';
import { reports } from '../../src/reports/index.ts';
import { PLAIN } from '../../src/reports/manner.ts';
import { INERT } from './inert-texts.ts';
import { check, doc, expectAnswer, front, type Row } from './rows.ts';

const TERMINAL_ROWS: readonly Row[] = [
  ...[
    '\u001b[31mred',
    '\u001b[2J\u001b[H',
    '\u009b31m',
    '\u001bc',
    '\u001b]8;;https://x.example\u0007',
    'x\b',
    '\u0000',
  ].map(
    (text): Row => [
      `H170–H172 ${JSON.stringify(text)}`,
      { ...front(`note: ${JSON.stringify(text)}\n`) },
      ['text-control-character'],
    ],
  ),
  [
    'H173 a very long title',
    { 'content/documents/rules/document.yml': `kind: rules\ntitle: ${'a'.repeat(20_000)}\nnope: x\n` },
    ['schema-unknown-key', 'schema-value'],
  ],
  ['H174 a name of a file', { 'content/a\u001b]0;x\u0007.txt': 'x' }, ['path-stray']],
  ['H175 a command of the workflow', front('note: "a\\n::error file=x::y"\n::stop-commands::: x\n'), 'any'],
];

describe('a hostile text does nothing to the terminal or the log', () => {
  test.each(TERMINAL_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test.each(INERT.filter(([name]) => /^H1[789]/.test(name)))('%s', (_row, body) => expectAnswer(doc(body), 'clean'));

  test.each(Object.keys(reports))(
    'H170–H183 no control, no command and no endless line stands in the report %s',
    (name) => {
      const verdict = check({
        ...front('note: "\\e[31m\\u202e"\n'),
        'content/a\u001b]0;x\u0007\n::error::y.txt': 'x',
        'content/documents/rules/document.yml': `kind: "a\\n::error file=x::y ##[group] \u0060\u0060\u0060 </details> @team ${'a'.repeat(20_000)}"\ntitle: T\n`,
      });
      const context = {
        constitution: verdict.loaded,
        manner: PLAIN,
        ruleIds: [],
        aboutRule: () => undefined,
        version: '0.0.0',
        folder: '',
        ref: undefined,
      };
      const report = reports[name]?.render(verdict, context) ?? '';
      expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      const commands = report.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line));
      expect(
        commands.filter((line) => name !== 'github' || !/^::(?:error|warning|notice) (?:file|title)=/.test(line)),
      ).toEqual([]);
    },
  );
});

test('H184 H188 H190 there is no export for spreadsheets, calendars or archives: with the first of them comes its test', () => {
  expect(EXPORT_FORMATS.map(({ id }) => id).sort()).toEqual(['json', 'markdown']);
});
