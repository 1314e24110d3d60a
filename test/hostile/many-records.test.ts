import { describe, expect, test } from 'vitest';
import { checkWithFixes } from '../../src/fixes/check-with-fixes.ts';
import { atOnce } from '../../src/model/steps.ts';
import { readFiles } from '../../src/pipeline/organisation-files.ts';
import { DAY, EDITION, edition, type Files, kind, organisationIn } from '../organisation-in.ts';
import { check, doc, expectAnswer, type Row } from './rows.ts';

const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const lines = (count: number, line: (index: number) => string): string => times(count, line).join('');
const files = (count: number, file: (index: number) => readonly [path: string, text: string]): Files =>
  Object.fromEntries(times(count, file));

const ADOPTED = 'status: adopted\nadoption: {decision: agm-0}\ncommencement: 2020-01-01\nchange: first\nnote: New.\n';
const SOCIETY: Files = { 'content/bodies/society.yml': 'name: Society\nconstituted-by: rules#plots\n' };
const adopted = (numbers: string): Files => ({
  ...SOCIETY,
  [EDITION]: edition('## Plots {#plots}\n\nEach plot has one holder.\n', numbers).replace('status: draft\n', ''),
});
const decision = (index: number, deeds: string): readonly [string, string] => [
  `content/decisions/agm-${index}.yml`,
  `body: society\ndate: 2020-01-01\nminute: "${index}"\n${deeds}`,
];
const sections = (count: number): object => ({
  properties: {
    sections: {
      type: 'object',
      'x-ordered': true,
      required: times(count, (index) => `part-${index}`),
      properties: Object.fromEntries(times(count, (index) => [`part-${index}`, { title: `Part no. ${index} of all` }])),
    },
  },
});

/** Records by the thousand: what is gone through for each of them takes minutes, where it is the whole of the others. */
const ROWS: readonly Row[] = [
  [
    'seats for two thousand groups',
    {
      ...files(2000, (index) => [
        `content/bodies/b-${index}.yml`,
        `name: B ${index}\nkind: group\nconstituted-by: rules#plots\n`,
      ]),
      'content/bodies/society.yml': `name: Society\nconstituted-by: rules#plots\nrepresents:\n  - {kind: group, by: [chair]}\nseats:\n${lines(2000, (index) => `  - {id: s-${index}, role: member, sits-for: b-${index}, as: chair}\n`)}`,
    },
    'clean',
  ],
  [
    'seats for nobody, and two thousand groups without one',
    {
      ...files(2000, (index) => [
        `content/bodies/b-${index}.yml`,
        `name: B ${index}\nkind: group\nconstituted-by: rules#plots\n`,
      ]),
      'content/bodies/society.yml': `name: Society\nconstituted-by: rules#plots\nrepresents:\n  - {kind: group, by: [chair]}\nseats:\n${lines(2000, (index) => `  - {id: s-${index}, role: member}\n`)}`,
    },
    ['limit-findings', 'seat-missing'],
  ],
  [
    'two thousand decisions that correct one text',
    {
      ...adopted(ADOPTED),
      ...files(2000, (index) => decision(index, index === 0 ? 'adopts: [rules@1]\n' : 'corrects: [rules@1]\n')),
    },
    'any',
  ],
  [
    'a template of four hundred sections, all of them misspelt',
    {
      'schemas/kinds/rules.schema.json': kind({ title: 'Rules', type: 'object', ...sections(400) }),
      [EDITION]: edition(lines(400, (index) => `## Prt no. ${index} of all\n\nText.\n\n`)),
    },
    ['limit-findings', 'section-missing'],
  ],
  [
    'a template of four hundred sections, all of them the other way about',
    {
      'schemas/kinds/rules.schema.json': kind({ title: 'Rules', type: 'object', ...sections(400) }),
      [EDITION]: edition(lines(400, (index) => `## Part no. ${399 - index} of all\n\nText.\n\n`)),
    },
    ['limit-findings', 'section-order'],
  ],
  [
    'two thousand terms, each named by a name not to use',
    {
      ...doc(lines(2000, (index) => `- The never${index}x meets.\n`)),
      'content/terms.yml': lines(
        2000,
        (index) => `- {id: t-${index}, term: W${index}, definition: D., not: [never${index}x]}\n`,
      ),
    },
    ['limit-findings', 'name-deprecated'],
  ],
  ['a thousand documents of one title', files(1000, sameTitle), 'any'],
];

function sameTitle(index: number): readonly [string, string] {
  return index % 2 === 0
    ? [`content/documents/d-${index}/document.yml`, 'kind: rules\ntitle: Same\n']
    : [
        `content/documents/d-${index - 1}/editions/1.md`,
        edition('## Plots\n\nText.\n').replace('rules', `d-${index - 1}`),
      ];
}

describe('records by the thousand are answered', () => {
  test.each(ROWS)('%s', (_row, rows, expected) => expectAnswer(rows, expected));
});

test('of thousands of files that are no content a thousand are listed, and the others counted', () => {
  const strays = check(files(3000, (index) => [`content/documents/photos/p-${index}.jpg`, ''])).diagnostics.filter(
    ({ rule }) => rule === 'path-stray',
  );
  expect([strays.length, strays.map(({ message }) => message).filter((message) => /^\d/.test(message))]).toEqual([
    1001,
    ['2000 more files from here on are no content, and are not listed.'],
  ]);
});

test('a body without a seat names at most twenty that may be meant', () => {
  const [, rows] = ROWS[1] ?? ['', {}];
  const unseated = check(rows).diagnostics.filter(({ rule }) => rule === 'seat-missing');
  expect(unseated.map(({ related }) => related.length).filter((count) => count > 20)).toEqual([]);
});

describe('characters that cannot be seen', () => {
  const fixesFor = (count: number) =>
    organisationIn(doc('- a\u200bb\n'.repeat(count)), (root) =>
      atOnce(checkWithFixes(readFiles(root), { on: DAY }))
        .diagnostics.filter(({ rule }) => rule === 'text-invisible')
        .map(({ fixes }) => fixes.length),
    );

  test('are deleted one by one where all of them are listed', () => {
    expect(fixesFor(20)).toEqual(times(20, () => 1));
  });

  test('are not deleted one by one where more follow than are listed', () => {
    expect(fixesFor(5000)).toEqual(times(21, () => 0));
  });
});
