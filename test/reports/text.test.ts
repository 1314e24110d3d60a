import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/place.ts';
import { PLAIN } from '../../src/reports/manner.ts';
import { textReport } from '../../src/reports/text.ts';
import { DIAGNOSTIC, FILE, verdictAndContext } from './sample-answer.ts';
import { COLOURS, ESCAPE, withoutColours } from './terminal-colours.ts';

const { constitution } = verdictAndContext().context;
const TEXT = 'one\ntwo\nsee four here\n';
const BARE: Diagnostic = { ...DIAGNOSTIC, help: 'Mend it.', related: [], mandate: null };

function report(diagnostics: readonly Diagnostic[], text = TEXT, manner = PLAIN): string {
  return textReport({ diagnostics, texts: new Map([[FILE, text]]) }, { constitution, manner });
}

function at(line: number, column: number, endColumn: number, endLine = line): Place {
  return { file: FILE, line, column, endLine, endColumn };
}

/** The lines of the first frame: those that hold its bar. */
function frameOf(diagnostic: Diagnostic, text: string, width = 60): readonly string[] {
  const lines = report([diagnostic], text, { ...PLAIN, width }).split('\n');
  return lines.filter((line) => /^ {2,}\d* *(?:\||\.\.\.$)/.test(line));
}

describe('as text', () => {
  test('no address is made up where the content gives the site none', () => {
    const mandate = DIAGNOSTIC.mandate && { ...DIAGNOSTIC.mandate, url: '/documents/rules/editions/1/#plots' };
    const text = report([{ ...DIAGNOSTIC, url: '/checks/section-missing/', mandate }]);
    expect(text).toContain('  More: run “cartulary explain section-missing”.\n');
    expect(text).toContain('    “A plot has a fee.”\n\n');
    expect(text).not.toContain('/documents/rules/editions/1/#plots');
  });

  test('nothing is said in words', () => {
    expect(report([])).toBe('No diagnostics.\n');
  });

  test('a diagnostic shows the writer’s lines, what to do, what must be there, and the clause that asks for it', () => {
    expect(
      report([DIAGNOSTIC]),
    ).toBe(`-- Rules of the Society, edition 1 -----------------------------------------------------------------
   ${FILE}

error[section-missing]: The section “Fees” is missing.

    1 | one
      | --- It looks like it.
    2 | two
    3 | see four here
      |     ^^^^

  What to do: Add the heading.

  The required sections, in order:
    [x] Plots
    [ ] Fees: missing

  Asked for by Rules of the Society, edition 1, clause 1.1:
    “A plot has a fee.”
    https://mill-lane.example/documents/rules/editions/1/#plots

  More: https://mill-lane.example/checks/section-missing/

Rules of the Society, edition 1, is not ready: Fees is missing.
`);
  });

  test('what stands above in the same file is not said twice', () => {
    const other = { ...DIAGNOSTIC, message: 'The section “Keys” is missing.', gist: 'Keys is missing' };
    const [, second = ''] = report([DIAGNOSTIC, other]).split('error[section-missing]: The section “Keys”');
    expect(second.slice(second.indexOf('  What to do'))).toBe(`  What to do: Add the heading.

  Asked for by Rules of the Society, edition 1, clause 1.1, quoted above.

  More: https://mill-lane.example/checks/section-missing/

Rules of the Society, edition 1, is not ready: Fees is missing, and Keys is missing.
`);
  });

  test('a place far away or in another file has its own lines', () => {
    const place = { ...at(1, 1, 5), file: 'content/terms.yml' };
    const texts = new Map([
      [FILE, TEXT],
      ['content/terms.yml', 'quorum: five\n'],
    ]);
    const related = [{ place, message: 'It is said here first.' }];
    expect(textReport({ diagnostics: [{ ...BARE, related }], texts }, { constitution, manner: PLAIN })).toContain(`
  See line 1 of content/terms.yml: It is said here first.
    1 | quorum: five
      | ----
`);
  });

  test('a fix is shown as the lines that change', () => {
    const fix = {
      description: 'Make it a heading.',
      edits: [
        { place: at(2, 1, 1), replacement: '## ' },
        { place: at(2, 4, 4), replacement: '\n\nText.' },
      ],
    };
    expect(report([{ ...BARE, fixes: [fix] }])).toContain(`
  This fix was tried, and it works: Make it a heading. To have it made: \`cartulary check --fix\`.
    2 - two
      + ## two
      +
      + Text.
`);
  });

  test('a file that is no document is named by what it holds, and one error is told in full', () => {
    const place = { ...at(1, 1, 1), file: 'content/site.yml' };
    const lines = report([
      {
        rule: 'path-missing',
        severity: 'error',
        place,
        absence: 'elsewhere',
        message: 'The file is missing.',
        help: 'Add it.',
        related: [],
        mandate: null,
        url: 'https://mill-lane.example/checks/path-missing/',
        fixes: [],
        fingerprint: '0',
      },
    ]).split('\n');
    expect([lines[0], lines.at(-2)]).toEqual([
      `-- The file with the site’s settings ${'-'.repeat(63)}`,
      'The file with the site’s settings is not ready: The file is missing.',
    ]);
  });

  test('what has no words of its own in the summary is counted', () => {
    const { gist: _, ...counted } = BARE;
    expect(report([DIAGNOSTIC, counted, counted]).split('\n').at(-2)).toBe(
      'Rules of the Society, edition 1, is not ready: Fees is missing, and 2 more errors stand.',
    );
  });
});

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

describe('long words', () => {
  test('are wrapped between words, and none is cut', () => {
    const message = `The ${'very '.repeat(30)}long name.`;
    const lines = report([{ ...BARE, message, help: message }], TEXT, { ...PLAIN, width: 50 }).split('\n');
    const own = lines.filter((line) => line.includes('very'));
    expect([own.every((line) => line.length <= 50), own.join(' ').split('very').length]).toEqual([true, 61]);
  });

  test('what is to be typed stays on one line', () => {
    const help = `${'x '.repeat(20)}add the heading \`## Ways of working\` here.`;
    expect(report([{ ...BARE, help }], TEXT, { ...PLAIN, width: 70 })).toMatch(/^ {4}(?:.*)`## Ways of working`/m);
  });
});

describe('at a terminal', () => {
  const rich = report([DIAGNOSTIC], TEXT, { isColoured: true, isDrawn: true, width: 60 });

  test('colours are the sixteen of the terminal, and each is ended on its line', () => {
    const codes = rich.split(ESCAPE).map((part, index) => (index === 0 ? '0' : part.slice(0, part.indexOf('m') + 1)));
    expect([...new Set(codes)].sort()).toEqual(['0', ...COLOURS.map((code) => `[${code}m`)].sort());
    const open = rich.split('\n').filter((line) => line.lastIndexOf(`${ESCAPE}[0m`) < line.lastIndexOf(ESCAPE));
    expect(open).toEqual([]);
  });

  test('lines are drawn, and the words are the same', () => {
    const bare = withoutColours(rich);
    expect(bare).toContain(`      ╭─
    1 │ one
      │ --- It looks like it.
    2 │ two
    3 │ see four here
      │     ^^^^
      ╰─
`);
    expect(bare).toContain('    ✓ Plots\n    ✗ Fees: missing\n');
  });

  test('plain text draws with ASCII alone, and has no colours', () => {
    expect(report([DIAGNOSTIC])).not.toMatch(/[\u2500-\u27bf]|\p{Cc}(?<!\n)/u);
  });
});
