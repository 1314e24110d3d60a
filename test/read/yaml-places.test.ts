import { describe, expect, test } from 'vitest';
import { diagnosticsOn, EDITION, verdictOn, yamlEdition } from '../organisation-in.ts';

const YAML_EDITION = EDITION.replace('.md', '.yml');
const CITATION = '[x](#nowhere)';

/** What stands at the places of the faults of a rule, in a text whose lines in YAML these are. */
function shownIn(lines: string, rule: string): readonly string[] {
  const text = yamlEdition(`  - id: plots\n    heading: Plots\n${lines}\n`);
  const found = diagnosticsOn({ [EDITION]: undefined, [YAML_EDITION]: text }).filter((each) => each.rule === rule);
  const rows = text.split('\n');
  return found.map(({ place: { line, column, endColumn } }) => (rows[line - 1] ?? '').slice(column - 1, endColumn - 1));
}

describe('a citation is found where it stands in a text in YAML', () => {
  test.each([
    ['behind backslashes', String.raw`    text: a \* b \* c, ${CITATION} here.`],
    ['between backslashes', String.raw`    text: a\\b ${CITATION} \* x`],
    ['behind backslashes in a block', `    text: |\n      a \\* b \\* c,\n      \\* d ${CITATION} here.`],
    ['behind backslashes in a folded block', `    text: >-\n      a \\* b\n      c \\* d ${CITATION} here.`],
    ['behind backslashes in single quotes', String.raw`    text: 'a \* b \\* ${CITATION} here.'`],
    ['behind doubled quotes', `    text: 'the '' board''s '''' ${CITATION} here.'`],
    ['behind escapes in double quotes', String.raw`    text: "a \\* \"b\" \t\x41\u00e9 \\\\ ${CITATION} here."`],
    [
      'behind an escape for two units',
      String.raw`    text: "a \U0001F600\U0001F600 \ud83d\ude00 \U000000e9 ${CITATION} here."`,
    ],
    ['behind a broken line', `    text: "a\\\n      b \\\n      \\ c ${CITATION} here."`],
    ['behind a folded line', `    text: the board\n      and \\* all ${CITATION} here.`],
  ])('%s', (_, lines) => {
    expect(shownIn(lines, 'citation-unresolved')).toEqual([CITATION]);
  });

  test('and two of them each by itself', () => {
    const lines = String.raw`    text: a \*b\* see [x](#nowhere) or [y](#nowhere) \* x`;
    expect(shownIn(lines, 'citation-unresolved')).toEqual(['[x](#nowhere)', '[y](#nowhere)']);
  });
});

test.each([
  ['a list', 'notes:\n  - {on: plots, text: a}\n  - \n', '6:3-4 Entry 2 of “notes” has no value.'],
  [
    'a list behind a remark',
    'notes:\n  - {on: plots, text: "- a"}\n  # - b\n  -\n',
    '7:3-4 Entry 2 of “notes” has no value.',
  ],
  ['a list of one', 'notes:\n  -\n', '5:3-4 Entry 1 of “notes” has no value.'],
])('an entry without a value is told where it stands in %s', (_, lines, told) => {
  const text = `document: rules\nedition: 1\nstatus: draft\n${lines}provisions:\n  - id: plots\n    heading: Plots\n`;
  const found = verdictOn({ [EDITION]: undefined, [YAML_EDITION]: text });
  expect(found.filter((line) => line.includes('notes'))).toEqual([`error schema-type ${YAML_EDITION}:${told}`]);
});
