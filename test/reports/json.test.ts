import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/reports/json.ts';
import { areDiagnostics } from './are-diagnostics.ts';
import { DIAGNOSTIC, FILE } from './sample-answer.ts';

const FIX = {
  description: 'Add the heading.',
  edits: [{ place: { file: FILE, line: 2, column: 1, endLine: 2, endColumn: 1 }, replacement: '## Fees\n' }],
};

describe('as JSON', () => {
  test('nothing is an empty array', () => {
    expect(jsonReport({ diagnostics: [] })).toBe('[]\n');
  });

  test('a diagnostic has the fields of the contract', () => {
    expect(JSON.parse(jsonReport({ diagnostics: [{ ...DIAGNOSTIC, fixes: [FIX] }] }))).toEqual([
      {
        rule: 'section-missing',
        severity: 'error',
        file: FILE,
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 9,
        message: 'The section “Fees” is missing.',
        help: DIAGNOSTIC.help,
        related: [{ file: FILE, line: 1, column: 1, message: 'It looks like it.' }],
        mandate: DIAGNOSTIC.mandate,
        url: 'https://mill-lane.example/checks/section-missing/',
        fixes: [
          {
            description: 'Add the heading.',
            edits: [{ file: FILE, line: 2, column: 1, endLine: 2, endColumn: 1, replacement: '## Fees\n' }],
          },
        ],
        fingerprint: '0123456789abcdef',
      },
    ]);
  });

  test('a diagnostic without a mandate says null', () => {
    expect(JSON.parse(jsonReport({ diagnostics: [{ ...DIAGNOSTIC, mandate: null }] }))).toMatchObject([
      { mandate: null },
    ]);
  });
});

describe('the schema of the diagnostics', () => {
  const [sound] = JSON.parse(jsonReport({ diagnostics: [{ ...DIAGNOSTIC, fixes: [FIX] }] })) as readonly [object];

  test('takes a diagnostic with a fix, and a field that is new', () => {
    expect([areDiagnostics([sound]), areDiagnostics([{ ...sound, later: true }])]).toEqual([true, true]);
  });

  test.each([
    ['an object', {}],
    ['no message', [{ ...sound, message: undefined }]],
    ['another severity', [{ ...sound, severity: 'info' }]],
    ['a line nought', [{ ...sound, line: 0 }]],
    ['a column in words', [{ ...sound, column: '1' }]],
    ['a mandate without its title', [{ ...sound, mandate: { ...DIAGNOSTIC.mandate, title: undefined } }]],
    ['a fix that changes nothing', [{ ...sound, fixes: [{ description: 'Add it.', edits: [] }] }]],
    ['a fingerprint in capitals', [{ ...sound, fingerprint: '0123456789ABCDEF' }]],
  ])('refuses %s', (_name, wrong) => {
    expect(areDiagnostics(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});
