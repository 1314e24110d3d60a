import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/finding.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { EDITION, edition } from '../organisation-in.ts';
import { nodesIn } from './nodes-in.ts';
import { answerWith, DIAGNOSTIC, diagnosticSaying, FILE, verdictAndContext } from './sample-answer.ts';

const { context } = verdictAndContext();
const LINKED = {
  ...context,
  ref: 'main',
  constitution: {
    ...context.constitution,
    site: { ...context.constitution.site, repository: 'https://code.example/mill-lane/' },
  },
};

describe('as Markdown', () => {
  test('what a fault has shown, the next in its file does not show again', () => {
    const { mandate } = DIAGNOSTIC;
    const other = { ...DIAGNOSTIC, place: { ...DIAGNOSTIC.place, file: 'content/site.yml' } };
    const report = markdownReport(answerWith([DIAGNOSTIC, DIAGNOSTIC, other]), context);
    const told = report
      .split(/^## /m)
      .map((part) => [
        part.split('The required sections, in order:').length - 1,
        part.split(`> “${mandate?.quote}”`).length - 1,
        part.split(', quoted above.').length - 1,
      ]);
    expect(told).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [1, 1, 0],
    ]);
  });

  test('the verdict comes first, then what is not ready, warnings, and waivers', () => {
    const fix = {
      description: 'Make it a heading.',
      edits: [{ place: { file: FILE, line: 2, column: 1, endLine: 2, endColumn: 4 }, replacement: '## Fees' }],
    };
    const warning: Diagnostic = {
      ...DIAGNOSTIC,
      severity: 'warning',
      message: 'An old name.',
      related: [],
      mandate: null,
    };
    const { verdict } = verdictAndContext({
      [EDITION]: edition('## Plots\n\nA plot costs TBC.\n').replace('draft', 'proposed'),
      'content/waivers.yml':
        '- {rule: placeholder, at: "rules@1#plots", reason: "Agreed in May", granted-by: the Society, until: 2026-07-01}\n',
    });
    const { waived } = verdict;
    expect(markdownReport(answerWith([{ ...DIAGNOSTIC, fixes: [fix] }, warning], { waived }), LINKED)).toBe(
      `The gate is closed: 1 error, 1 warning. Looked at 1 document, 1 edition, 60 checks, 0 waivers used.

## Rules of the Society, edition 1

Rules of the Society, edition 1, is not ready: Fees is missing.

### The section “Fees” is missing.

At [\`${FILE}\`, line 3](<https://code.example/mill-lane/blob/main/${FILE}#L3>).

What to do: Add the heading.

See [\`${FILE}\`, line 1](<https://code.example/mill-lane/blob/main/${FILE}#L1>): It looks like it.

The required sections, in order:

- present: Plots
- **missing**: Fees

This fix was tried, and it works: Make it a heading.

\`\`\`diff
-two
+## Fees
\`\`\`

Asked for by [Rules of the Society, edition 1, clause 1.1](<https://mill-lane.example/documents/rules/editions/1/#plots>):

> “A plot has a fee.”

More: [\`section-missing\`](<https://mill-lane.example/checks/section-missing/>)

## Warnings

These do not keep the gate closed.

### An old name.

At [\`${FILE}\`, line 3](<https://code.example/mill-lane/blob/main/${FILE}#L3>).

What to do: Add the heading.

The required sections, in order:

- present: Plots
- **missing**: Fees

More: [\`section-missing\`](<https://mill-lane.example/checks/section-missing/>)

## Waivers used

- At rules\\@​1\\#​plots: A placeholder is left: “TBC”. Agreed in May. Granted by the Society until 1 July 2026.
`.replaceAll('\u200b', '&#8203;'),
    );
  });

  test('without a repository or a commit a place is words alone', () => {
    expect(markdownReport(answerWith([DIAGNOSTIC]), { ...LINKED, ref: undefined })).toContain(
      `At \`${FILE}\`, line 3.\n`,
    );
  });

  test('a repository that is not of the open web is not linked', () => {
    const site = { ...LINKED.constitution.site, repository: 'http://code.example/x' };
    const report = markdownReport(answerWith([DIAGNOSTIC]), {
      ...LINKED,
      constitution: { ...LINKED.constitution, site },
    });
    expect(report).toContain(`At \`${FILE}\`, line 3.\n`);
  });

  test('it stays under 65,536 bytes, cuts nothing in the middle, and counts what is left out', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...DIAGNOSTIC,
      message: `Nummer ${index} – „ß“ 𝔉 – ist falsch.`,
      severity: index % 2 === 0 ? ('warning' as const) : ('error' as const),
    }));
    const report = markdownReport(answerWith(many), context);
    const left = Number(
      /(\d+) more paragraphs did not fit here\. The log of the check has them all\.\n$/.exec(report)?.[1],
    );
    const shown = report.split('\n### ').length - 1;
    expect([Buffer.byteLength(report) < 65_536, shown + left, report.includes('## Warnings')]).toEqual([
      true,
      400,
      true,
    ]);
    expect(report.split('\nMore: ').length - 1).toBe(shown);
  });
});

const HOSTILE = [
  '```\n</details>',
  '````',
  '</details><script>alert(1)</script>',
  '@team and #1 and GH-2',
  '![](https://evil.example/x.png)',
  '[here](https://evil.example)',
  'https://evil.example',
  '`code',
  '`a` `@team` `</details>`',
  '``` `` `',
  '- # > 1. x',
  '\u202e\u001b[31m\u200b',
  '<!-- x',
  '| a |',
  '~~~',
];
/** What this report itself makes of its words. */
const OWN = [
  'blockquote',
  'code',
  'heading',
  'inlineCode',
  'link',
  'list',
  'listItem',
  'paragraph',
  'root',
  'strong',
  'text',
];
const LIVE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}]|#\d|\bGH-\d|:\/\/|\bwww\./u;

describe('words of the content do nothing, wherever they stand', () => {
  test.each(HOSTILE)('%j', (hostile) => {
    const diagnostic = diagnosticSaying(hostile);
    const report = markdownReport(
      answerWith([diagnostic, { ...diagnostic, severity: 'warning' }], { texts: new Map([[hostile, hostile]]) }),
      LINKED,
    );
    const nodes = nodesIn(report);
    expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !OWN.includes(type))).toEqual([]);
    const live = nodes.filter(({ type, value }) => type === 'text' && LIVE.test(value ?? ''));
    expect(live.map(({ value }) => value)).toEqual([]);
    const addresses = nodes.flatMap(({ url }) => url ?? []);
    const ours = /^https:\/\/(?:code\.example\/mill-lane|mill-lane\.example)\//;
    expect(addresses.filter((url) => !ours.test(url) && url !== 'https://evil.example/')).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'heading').length).toBe(4);
    expect(report).not.toMatch(/(?!\n)\p{Cc}|[\u202e\u200b]/u);
  });
});
