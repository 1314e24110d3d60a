import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../src/reports/manner.ts';
import { textReport } from '../../src/reports/text.ts';
import { DIAGNOSTIC, FILE, verdictAndContext } from './sample-answer.ts';
import { COLOURS, ESCAPE, withoutColours } from './terminal-colours.ts';
import { at, BARE, TEXT, textOf } from './text-of.ts';

const { constitution } = verdictAndContext().context;

describe('as text', () => {
  test('no address is made up where the content gives the site none', () => {
    const mandate = DIAGNOSTIC.mandate && { ...DIAGNOSTIC.mandate, url: '/documents/rules/editions/1/#plots' };
    const text = textOf([{ ...DIAGNOSTIC, url: '/checks/section-missing/', mandate }]);
    expect(text).toContain('  More: run “cartulary explain section-missing”.\n');
    expect(text).toContain('    “A plot has a fee.”\n\n');
    expect(text).not.toContain('/documents/rules/editions/1/#plots');
  });

  test('nothing is said in words', () => {
    expect(textOf([])).toBe('No diagnostics.\n');
  });

  test('a diagnostic shows the writer’s lines, what to do, what must be there, and the clause that asks for it', () => {
    expect(
      textOf([DIAGNOSTIC]),
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
    const [, second = ''] = textOf([DIAGNOSTIC, other]).split('error[section-missing]: The section “Keys”');
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
    expect(textOf([{ ...BARE, fixes: [fix] }])).toContain(`
  This fix was tried, and it works: Make it a heading. To have it made: \`cartulary check --fix\`.
    2 - two
      + ## two
      +
      + Text.
`);
  });

  test('a file that is no document is named by what it holds, and one error is told in full', () => {
    const place = { ...at(1, 1, 1), file: 'content/site.yml' };
    const lines = textOf([
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
    expect(textOf([DIAGNOSTIC, counted, counted]).split('\n').at(-2)).toBe(
      'Rules of the Society, edition 1, is not ready: Fees is missing, and 2 more errors stand.',
    );
  });
});

describe('long words', () => {
  test('are wrapped between words, and none is cut', () => {
    const message = `The ${'very '.repeat(30)}long name.`;
    const lines = textOf([{ ...BARE, message, help: message }], TEXT, { ...PLAIN, width: 50 }).split('\n');
    const own = lines.filter((line) => line.includes('very'));
    expect([own.every((line) => line.length <= 50), own.join(' ').split('very').length]).toEqual([true, 61]);
  });

  test('what is to be typed stays on one line', () => {
    const help = `${'x '.repeat(20)}add the heading \`## Ways of working\` here.`;
    expect(textOf([{ ...BARE, help }], TEXT, { ...PLAIN, width: 70 })).toMatch(/^ {4}(?:.*)`## Ways of working`/m);
  });
});

describe('at a terminal', () => {
  const rich = textOf([DIAGNOSTIC], TEXT, { isColoured: true, isDrawn: true, width: 60 });

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
    expect(textOf([DIAGNOSTIC])).not.toMatch(/[\u2500-\u27bf]|\p{Cc}(?<!\n)/u);
  });
});
