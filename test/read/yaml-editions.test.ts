import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, verdictOn, yamlEdition } from '../organisation-in.ts';
import { outlineOf } from '../outline-of.ts';

const FILE = 'content/documents/rules/editions/1.yml';
const MORE = 'numbers:\n  quorum: {value: 5, words: five}\n';
const yaml = (provisions: string, more = ''): Files => ({
  [EDITION]: undefined,
  [FILE]: yamlEdition(provisions, more),
});

test('an edition is the same text as YAML and as Markdown', () => {
  const markdown = `The Society agrees:

## Committee {#committee source-number=4.5}

The Committee:

- meets when {quorum} members are present; {#quorum}
- reports to *every* member, see [](#quorum):

  in writing, and
  - in spring;
  - in autumn. {#autumn}

### Its chair

The chair keeps order.
`;
  const provisions = `  - {text: "The Society agrees:"}
  - id: committee
    source-number: "4.5"
    heading: Committee
    lead-in: "The Committee:"
    clauses:
      - {id: quorum, text: "meets when {quorum} members are present;"}
      - text: |
          reports to *every* member, see [](#quorum):

          in writing, and
        clauses:
          - text: in spring;
          - {id: autumn, text: "in autumn."}
      - heading: Its chair
        clauses:
          - text: >-
              The chair
              keeps order.
`;
  const expected = outlineOf({ [EDITION]: edition(markdown, MORE) });
  expect(expected).toHaveLength(9);
  expect(outlineOf(yaml(provisions, MORE))).toEqual(expected);
});

test('a label stands in place of the number', () => {
  expect(
    outlineOf(
      yaml('  - heading: Aims\n    clauses:\n      - {label: Aim 1, text: "Peace."}\n      - {text: "Quiet."}\n'),
    ),
  ).toEqual(['section 1 #aims Aims', 'clause Peace.', 'clause 1.1 Quiet.']);
});

describe('a citation inside a scalar is found at its own line and column', () => {
  test.each([
    ['plain', '      - text: plain [](zz) text', '7:21-27'],
    ['double-quoted', '      - text: "esc \\u00e9 \\"q\\" [](zz)"', '7:33-39'],
    ['double-quoted over two lines', '      - text: "line one\n          line two [](zz)"', '8:20-26'],
    ['double-quoted with a break escaped', '      - text: "a\\\n          b [](zz)"', '8:13-19'],
    ['double-quoted with a tab escaped', '      - text: "tab\\tx [](zz)"', '7:23-29'],
    ['single-quoted', "      - text: 'it''s [](zz) quoted'", '7:22-28'],
    ['single-quoted with blanks first', "      - text: '  lead [](zz)'", '7:23-29'],
    ['folded', '      - text: >\n          two folded\n          lines [](zz)', '9:17-23'],
    ['folded, in the second paragraph', '      - text: >\n          one\n\n          two [](zz)', '10:15-21'],
    ['folded, behind an empty line', '      - text: >-\n\n          spaced   out [](zz)', '9:24-30'],
    ['folded, on a line with more indentation', '      - text: >\n          one\n            more [](zz)', '9:18-24'],
    ['literal', '      - text: |\n          block [](zz)', '8:17-23'],
    ['literal, with a written indentation', '      - text: |2\n          two [](zz)', '8:15-21'],
    ['literal, keeping its last lines', '      - text: |+\n          keep [](zz)\n\n', '8:16-22'],
  ])('%s', (_name, clause, place) => {
    expect(verdictOn(yaml(`  - heading: Plots\n    clauses:\n${clause}\n`))).toEqual([
      `error citation-unresolved ${FILE}:${place} “zz” leads nowhere.`,
    ]);
  });
});

describe('a text that YAML would cut short or misread is told of', () => {
  test.each([
    [
      'words behind a number sign',
      '      - text: the plots # and the gates',
      'text-yaml-plain',
      '7:15-24',
      'The text “the plots” ends before “ #”, and the words behind it are lost.',
    ],
    [
      'a text that starts with a brace',
      '      - text: {quorum} members',
      'text-yaml',
      '7:24-25',
      'A text that starts with “{” is read as keys, not as text.',
    ],
    [
      'a list in a text',
      '      - text: "- one"',
      'text-block',
      '7:16-21',
      'A text in YAML is one or more paragraphs, and this is a list, a heading or a block of code.',
    ],
    [
      'a heading in a text',
      '      - text: "# one"',
      'text-block',
      '7:16-21',
      'A text in YAML is one or more paragraphs, and this is a list, a heading or a block of code.',
    ],
    [
      'a clause without a word',
      '      - id: empty',
      'schema-missing-key',
      '7:9-18',
      'The provision has neither a heading nor a text.',
    ],
    [
      'a clause whose key is misspelt',
      '      - txt: "one"',
      'schema-unknown-key',
      '7:9-12',
      '“txt” is not a key that can stand here.',
    ],
    ['a text that is empty', '      - text: ""', 'schema-value', '7:9-13', '“text” has no value.'],
  ])('%s', (_name, clause, rule, place, message) => {
    expect(
      verdictOn(
        yaml(
          `  - heading: Plots\n    clauses:\n      - text: "Sound."\n${clause}\n`.replace(
            '      - text: "Sound."\n',
            '',
          ),
        ),
      ),
    ).toEqual([`error ${rule} ${FILE}:${place} ${message}`]);
  });
});

test('nesting that no text needs is refused', () => {
  const [line = '', ...others] = verdictOn(yaml(`  - text: ${'['.repeat(5000)}\n`));
  expect([line.split(' ').slice(0, 2).join(' '), others]).toEqual(['error text-yaml', []]);
});

test('an edition in YAML without provisions, and one in Markdown with them, are told of', () => {
  expect(verdictOn({ [EDITION]: undefined, [FILE]: 'document: rules\nedition: 1\nstatus: draft\n' })).toEqual([
    `error schema-missing-key ${FILE}:3:1-14 The edition has no text: the key “provisions” is missing.`,
  ]);
  expect(verdictOn({ [EDITION]: edition('## A\n\nText.\n', 'provisions: []\n') })).toHaveLength(1);
});
