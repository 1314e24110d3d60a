import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/exports/index.ts';
import { jsonExport } from '../../src/exports/json.ts';
import { markdownExport } from '../../src/exports/markdown.ts';
import { writeBody } from '../../src/exports/write-body.ts';
import type { Citation } from '../../src/model/phrasing.ts';
import { textOf } from '../../src/model/provision.ts';
import { citation, clause, paragraph } from '../redline/build-edition.ts';
import { bareTree } from './bare-tree.ts';
import { exported, loadEdition } from './organisation.ts';

const DATA = String.raw`
document: rules
edition: 1
status: proposed
change: first
note: "The first rules: all of them."
numbers:
  quorum: {value: 3, unit: members, words: three}
  majority: {value: "2/3", words: two-thirds}
notes:
  - {on: quorum, text: "It says \"three\" in the source."}
provisions:
  - text: "We are *neighbours*, and these are our rules."
  - id: aims
    heading: Aims
    lead-in: "We want to:"
    clauses:
      - {id: dig, text: "dig, as [the quorum](#quorum) says;"}
      - text: "grow 2 * 3 plants_of_all kinds & a \\< b;"
        clauses:
          - {id: pears, text: "pears;", source-number: "4.5"}
          - {text: "apples."}
  - id: quorum-rule
    heading: "Quorum: how many"
    source-number: "5"
    text: "The Committee decides with {quorum} members present, by [{majority}](#aims) of the votes."
    clauses:
      - id: quorum
        text: |-
          \# is no heading here.

          1\. Nor is this a list, {nobody}.
      - {text: "See [the law](https://law.example/a_b?c=d&e), the rest:"}
      - heading: When there are too few
        clauses:
          - {text: "They meet again."}
          - {id: again, text: "They meet once more, at 10:30."}
`;

test('an edition written as Markdown is exported as it was written, under comments that say what it is', () => {
  const text = '---\ndocument: rules\nedition: 1\nstatus: draft\nnote:   odd   spacing\n---\n## Aims\n\n* We dig.\n';
  expect(exported(markdownExport, loadEdition('1.md', text))).toBe(`---
# The Rules, edition 1
# Draft. This is a draft. It binds nobody. No text of this document is in force.
# As on 1 January 2026: https://riverside.example/documents/rules/editions/1/
${text.slice('---\n'.length)}`);
});

test('what a text says of its adoption cannot leave the comment that tells its status', () => {
  const text =
    '---\ndocument: rules\nedition: 1\nstatus: adopted\nadoption:\n  not-recorded: "lost\\nstatus: draft\\x85a: b\\u2028c: d"\ncommencement: 2020\n---\n## Aims\n\nDig.\n';
  const before = loadEdition('1.md', text);
  const after = loadEdition('1.md', exported(markdownExport, before));
  expect(after.edition.frontMatter).toEqual(before.edition.frontMatter);
  expect(exported(markdownExport, before).split('\n')[2]).toBe(
    '# In use since 2020. No record of its adoption is held: lost status: draft a: b c: d.',
  );
});

test('an edition kept as data is exported as Markdown', () => {
  expect(exported(markdownExport, loadEdition('1.yml', DATA))).toBe(String.raw`---
# The Rules, edition 1
# Proposed. This text is proposed. Nobody has adopted it yet. No text of this document is in force.
# As on 1 January 2026: https://riverside.example/documents/rules/editions/1/
document: rules
edition: 1
status: proposed
change: first
note: "The first rules: all of them."
numbers:
  quorum: {value: 3, unit: members, words: three}
  majority: {value: "2/3", words: two-thirds}
notes:
  - {on: quorum, text: "It says \"three\" in the source."}
---

We are _neighbours_, and these are our rules.

## Aims {#aims}

We want to:

- dig, as [the quorum](#quorum) says; {#dig}
- grow 2 \* 3 plants_of_all kinds & a < b;
  - pears; {#pears source-number=4.5}
  - apples.

## Quorum: how many {#quorum-rule source-number=5}

- The Committee decides with {quorum} members present, by [{majority}](#aims) of the votes.
- \# is no heading here.

  1\. Nor is this a list, {nobody}. {#quorum}
- See [the law](https://law.example/a_b?c=d\&e), the rest:

### When there are too few

They meet again.

They meet once more, at 10:30. {#again}
`);
});

test('data written as Markdown and read back gives the same provisions and front matter', () => {
  const before = loadEdition('1.yml', DATA);
  expect(before.findings).toEqual([]);
  const after = loadEdition('1.md', exported(markdownExport, before));
  expect(after.findings).toEqual([]);
  expect(bareTree(after.edition)).toEqual(bareTree(before.edition));
  expect(after.edition.frontMatter).toEqual(before.edition.frontMatter);
});

test('a citation that the tool words is written without words', () => {
  const sees = (fields: Partial<Citation>) =>
    clause([
      paragraph([
        { type: 'text', value: 'See ' },
        { ...citation('rules#name', 'clause 1'), ...fields },
      ]),
    ]);
  expect(writeBody([sees({}), sees({ isNamedByTool: true })])).toBe(
    'See [clause 1](rules#name)\n\nSee [](rules#name)\n',
  );
});

test('what Markdown would take for its own stays text', () => {
  const words = [
    '# no heading',
    '- no item',
    '1. no list',
    '> no quotation',
    '**not strong** _at all_ `nor code`',
    '<b>',
    '&amp;',
    '[x](y)',
    '![x](y)',
    '--- ',
    '~~~',
    'a\\',
    'www.x.example',
    '*',
  ];
  const text = `document: rules\nedition: 1\nstatus: draft\nprovisions:\n${words.map((word) => `  - {text: ${JSON.stringify(escaped(word))}}\n`).join('')}`;
  const before = loadEdition('1.yml', text);
  expect(before.edition.content.map((block) => (block.form === 'clause' ? textOf(block) : ''))).toEqual(
    words.map((word) => word.trim()),
  );
  expect(bareTree(loadEdition('1.md', exported(markdownExport, before)).edition)).toEqual(bareTree(before.edition));
});

function escaped(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);
}

test('a label is still read in Markdown, in bold', () => {
  const text =
    'document: rules\nedition: 1\nstatus: draft\nprovisions:\n  - {heading: Aims, id: aims, clauses: [{id: dig, label: Aim 1, text: "Dig."}]}\n';
  expect(exported(markdownExport, loadEdition('1.yml', text))).toContain('\n**Aim 1:** Dig. {#dig}\n');
});

test('an edition as JSON is its front matter, its standing on the day and its sections', () => {
  const text =
    '---\ndocument: rules\nedition: 1\nstatus: draft\nnote: "Less < more."\n---\nHello.\n\n## Aims\n\n- We dig. {#dig}\n';
  expect(exported(jsonExport, loadEdition('1.md', text))).toBe(`{
  "document": "rules",
  "edition": 1,
  "status": "draft",
  "note": "Less \\u003c more.",
  "standing": {
    "day": "2026-01-01",
    "is": "draft",
    "title": "Draft",
    "story": "This is a draft. It binds nobody. No text of this document is in force."
  },
  "sections": {
    "aims": {
      "heading": "Aims",
      "text": "We dig.",
      "words": 2,
      "clauses": [
        {
          "id": "dig",
          "number": "1.1",
          "text": "We dig.",
          "clauses": []
        }
      ]
    }
  }
}
`);
});

test('no export can close a script or break a line of one', () => {
  const text = '---\ndocument: rules\nedition: 1\nstatus: draft\nnote: "</script><!--\u2028"\n---\n## Aims\n\nDig.\n';
  expect(exported(jsonExport, loadEdition('1.md', text))).toContain('"note": "\\u003c/script>\\u003c!--\\u2028"');
});

test('every export lies at its own address beside the edition', () => {
  expect(EXPORT_FORMATS.map(({ id, fileName, mediaType }) => ({ id, fileName, mediaType }))).toEqual([
    { id: 'json', fileName: 'index.json', mediaType: 'application/json' },
    { id: 'markdown', fileName: 'index.md', mediaType: 'text/markdown' },
  ]);
});
