import { describe, expect, test } from 'vitest';
import { EDITION, edition } from '../organisation-in.ts';
import { check, doc, expectAnswer, front, type Row, yaml } from './rows.ts';

const repeated = (piece: string, size: number) => piece.repeat(Math.floor(size / piece.length));
const MARKS = [
  '>',
  '- ',
  '* ',
  '1. ',
  '*\t',
  '*a_ ',
  '*',
  '**',
  '_a',
  '[',
  '![',
  '[a](',
  '[a](<b',
  'a\n=\n',
  '# a\n',
  'a <?',
  'a <!A ',
  'a <![CDATA[',
  '<!-- ',
  '~',
  '```\n',
  '`e',
  ' ',
  '\n',
  '\\',
  '&amp;',
  '<',
  '{quorum',
  'a{#b} ',
  '[a]: <b ',
  '](',
  '[^a]',
  'http://',
  '\t',
  '- a\n',
  '1) a\n  - b\n',
  '{lead-in} ',
  'a:\n\n- b\n\n',
  'to be ',
  'insert a ',
  '(to be ',
  '[insert ',
  '## {#a}\n\n',
  'TBC ',
  'TBC\n\n',
  '|-|\n',
  '{',
  '}',
  '"',
  '#',
  '$',
  ':',
  '(',
  '???',
  'xx',
  '\u0301',
  '___',
  '(to be agreed) ',
];
const STRESS_ROWS: readonly Row[] = [
  ...MARKS.map((mark): Row => [`H130–H142 ${JSON.stringify(mark)} for 100 KB`, doc(repeated(mark, 100_000)), 'any']),
  [
    'H136 a ladder of backticks',
    doc(Array.from({ length: 400 }, (_, index) => 'e'.padEnd(index + 1, '`')).join('')),
    'any',
  ],
  ['H138 one long definition', doc(`[a]: ${'x'.repeat(50_000)}\n\n${'[a]'.repeat(15_000)}`), 'any'],
  ['H140 deep, then wide', doc(`${'>'.repeat(2000)}a\n${'b\n'.repeat(2000)}`), ['limit-depth']],
  [
    'H141 many definitions',
    doc(Array.from({ length: 3000 }, (_, index) => `[a${index}]: https://x.example/${index}`).join('\n')),
    'any',
  ],
  ['H142 one line', doc('word '.repeat(40_000)), 'clean'],
  ['H143 YAML [', yaml(`  - text: ${'['.repeat(50_000)}\n`), ['text-yaml']],
  ['H143 YAML {a: ', yaml(`  - text: ${'{a: '.repeat(20_000)}\n`), ['text-yaml']],
  ['H143 YAML - ', yaml(`  ${'- '.repeat(20_000)}\n`), ['text-yaml']],
  ['H143 YAML ? ', yaml(`  ${'? '.repeat(20_000)}\n`), ['text-yaml']],
  ['H145 YAML quotes', yaml(`  - text: ${'"'.repeat(50_001)}\n`), ['text-yaml']],
  ['H145 YAML commas', yaml(`  - text: [${','.repeat(50_000)}]\n`), 'any'],
  ['H145 YAML anchors', yaml(`  - text: ${'&a '.repeat(20_000)}\n`), ['text-yaml']],
  ['H145 many keys', front(Array.from({ length: 5000 }, (_, index) => `key-${index}: x\n`).join('')), 'any'],
  ['H145 a long key', front(`${'k'.repeat(900)}: x\n`), ['schema-unknown-key']],
  ['H142 empty lines in the front matter', front('\n'.repeat(20_000)), ['front-matter-syntax']],
  [
    'a text in YAML of many paragraphs',
    yaml(`  - heading: A\n    text: |\n${'      a [](#a)\n\n'.repeat(3000)}`),
    'any',
  ],
  [
    'a YAML edition of many clauses',
    yaml(`  - heading: A\n    clauses:\n${'      - text: "see [](zz)"\n'.repeat(2000)}`),
    'any',
  ],
  ['H148 many wrong items', front(`notes:\n${'  - x\n'.repeat(20_000)}`), ['limit-findings', 'schema-type']],
  [
    'an edition with very many numbers',
    front(`numbers:\n${Array.from({ length: 2000 }, (_, index) => `  n${index}: {value: 1, words: one}\n`).join('')}`),
    'any',
  ],
];

const MEGABYTE = 990_000;
const numbered = (size: number, line: (index: number) => string): string => {
  const lines: string[] = [];
  for (let length = 0; length < size; length += lines.at(-1)?.length ?? size) lines.push(line(lines.length));
  return lines.join('');
};
const list = (key: string, line: (index: number) => string): string => `${key}:\n${numbered(MEGABYTE, line)}`;
const BODY = 'name: B\nconstituted-by: rules\n';

/** Just below the size of a file that is read: once each of these took minutes, or overflowed the stack. */
const LARGEST_ROWS: readonly Row[] = [
  ['H142 prose', doc(repeated('The Committee keeps the plots in good order.\n\n', MEGABYTE)), 'clean'],
  ['H131 a list', doc(repeated('- a\n', MEGABYTE)), ['limit-size']],
  ['H130 quotations', doc(repeated('> a\n\n', MEGABYTE)), ['limit-size']],
  ['H134 headings, underlined', doc(repeated('a\n-\n', MEGABYTE)), ['limit-size']],
  [
    'H134 two thousand headings, all alike',
    { [EDITION]: edition(`## Plots {#plots}\n\nText.\n\n${'## Same\n\nText.\n\n'.repeat(2000)}`) },
    'clean',
  ],
  ['H134 one heading, very long', doc(`## ${repeated('word ', MEGABYTE / 10)}\n\nText.\n`), ['limit-size']],
  ['H135 comments', doc(repeated('<!-- a -->\n\n', MEGABYTE)), ['limit-size']],
  [
    'H137 a wide table with short rows',
    doc(`${'a|'.repeat(2000)}\n${'-|'.repeat(2000)}\n${'x\n'.repeat(2000)}`),
    ['text-table'],
  ],
  ['H124 accents on one letter', doc(`a${'\u0301\u0327'.repeat(200_000)}`), ['text-heaped-marks']],
  [
    'H104 citations that lead nowhere',
    doc(numbered(300_000, (index) => `- see [x](zz${index})\n`)),
    ['citation-unresolved', 'limit-findings'],
  ],
  [
    'H104 citations in no known form',
    doc(numbered(300_000, (index) => `- see [x](A!${index}) {#id-${index}}\n`)),
    ['citation-unresolved', 'limit-findings'],
  ],
  [
    'H148 notes on nothing',
    front(list('notes', (index) => `  - {on: q${index}, text: x}\n`)),
    ['citation-unresolved', 'limit-findings'],
  ],
  ['H148 wrong items', front(list('notes', () => '  - x\n')), ['limit-findings', 'schema-type']],
  [
    'H148 bodies that are not there',
    { 'content/bodies/b.yml': `${BODY}${list('reports-to', (index) => `  - q${index}\n`)}` },
    ['body-unknown', 'limit-findings'],
  ],
  [
    'H148 former ids',
    {
      'content/documents/rules/document.yml': `kind: rules\ntitle: R\n${list('former-ids', (index) => `  - q${index}\n`)}`,
    },
    'clean',
  ],
  [
    'waivers that nothing needs',
    {
      ...doc(numbered(40_000, (index) => `- TBC {#id-${index}}\n`)),
      'content/waivers.yml': numbered(
        MEGABYTE,
        (index) => `- {rule: placeholder, at: rules@1#q${index}, reason: x, granted-by: b, until: 2027-01-01}\n`,
      ),
    },
    ['limit-findings', 'placeholder', 'waiver-unneeded'],
  ],
  ['H147 two megabytes', doc('word '.repeat(400_000)), ['limit-size']],
];

describe('a text that is all marks is answered', () => {
  test.each(STRESS_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));
});

describe('a file of a megabyte is answered', () => {
  test.each(LARGEST_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test('with at most a hundred findings, and one that counts the others', () => {
    const { diagnostics, constitution } = check(doc(repeated('- a <b> c\n', 100_000)));
    const own = diagnostics.filter(({ place }) => place.file === EDITION);
    expect(own).toHaveLength(101);
    expect(own.at(-1)).toMatchObject({
      rule: 'limit-findings',
      severity: 'error',
      message: '9900 more faults were found in this file up to here, and are not listed.',
    });
    expect(constitution).toBeUndefined();
  });

  test('and warnings by the hundred leave the gate open', () => {
    const { diagnostics, constitution } = check({
      ...doc(repeated('- [a](http://x.example)\n', 10_000)),
      'content/documents/bystander/editions/1.md':
        '---\ndocument: bystander\nedition: 1\nstatus: draft\n---\n## Members\n\nText.\n',
    });
    expect([new Set(diagnostics.map(({ severity }) => severity)), diagnostics.length]).toEqual([
      new Set(['warning']),
      101,
    ]);
    expect(constitution).toBeDefined();
  });

  test('an error stands among a thousand warnings', () => {
    const { diagnostics } = check(doc(`${repeated('- [a](http://x.example)\n', 30_000)}\n\nText. <b>`));
    expect(diagnostics.filter(({ place }) => place.file === EDITION).map(({ rule }) => rule)).toContain('text-html');
  });
});
