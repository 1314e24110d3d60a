import { expect, test } from 'vitest';
import { diagnosticsOn, EDITION, edition, type Files, kind, verdictOn } from '../organisation-in.ts';

const MANDATES = 'content/mandates.yml';
const NUMBERS = 'numbers:\n  quorum: {value: 5, unit: members, words: four}\n  size: {value: 2, words: three}\n';
const ADOPTED = 'adoption: {not-recorded: lost}\ncommencement: 2020-01-01\n';
const TEXT =
  '## Meetings {#meetings}\n\n- Nothing is decided unless {quorum} are there. {#quorum}\n- Each room holds {size}.\n';
const FAULTY: Files = { [EDITION]: edition(TEXT, ADOPTED + NUMBERS).replace('status: draft', 'status: adopted') };

/** What the findings of number-words quote, by line. */
const quoted = (mandates: string, files: Files = FAULTY) =>
  diagnosticsOn({ ...files, [MANDATES]: mandates })
    .filter(({ rule }) => rule === 'number-words')
    .map(({ place, mandate }) => [place.line, mandate && `${mandate.edition} ${mandate.label}: ${mandate.quote}`]);

test('without a word on the clause nothing is quoted', () => {
  expect(quoted('- {provision: "rules#meetings", checks: [placeholder]}\n')).toEqual([
    [8, null],
    [9, null],
  ]);
});

test('a fault at a clause quotes the clause that the very check upholds', () => {
  expect(quoted('- {provision: "rules#quorum", checks: [number-words]}\n')).toEqual([
    [8, '1 clause 1.1: Nothing is decided unless four are there.'],
    [9, null],
  ]);
});

test('a section speaks for the clauses in it, and the clause before the section', () => {
  expect(
    quoted(
      '- {provision: "rules#meetings", checks: [number-words]}\n- {provision: "rules@1#quorum", checks: [number-words]}\n',
    ),
  ).toEqual([
    [8, '1 clause 1.1: Nothing is decided unless four are there.'],
    [9, '1 section 1: Nothing is decided unless four are there. Each room holds three.'],
  ]);
});

test('a fault in the next draft quotes the clause in force, unless the entry names another edition', () => {
  const draft = edition(TEXT, NUMBERS).replace('edition: 1', 'edition: 2');
  const sound = {
    [EDITION]: FAULTY[EDITION]?.toString().replace('words: four', 'words: five').replace('value: 2', 'value: 3'),
  };
  const files = { ...sound, 'content/documents/rules/editions/2.md': draft };
  expect([
    quoted('- {provision: "rules#quorum", checks: [number-words]}\n', files),
    quoted('- {provision: "rules@1#quorum", checks: [number-words]}\n', files),
  ]).toEqual([
    [
      [6, '1 clause 1.1: Nothing is decided unless five are there.'],
      [7, null],
    ],
    [
      [6, null],
      [7, null],
    ],
  ]);
});

test('a section that stands twice, in the wrong order, empty or as a placeholder quotes what its kind names', () => {
  const section = (title: string) => ({ title, 'x-mandate': 'rules#asked' });
  const properties = { aim: section('Aim'), fees: section('Fees'), end: section('End'), asked: { title: 'Asked' } };
  const found = diagnosticsOn({
    'schemas/kinds/rules.schema.json': kind({ properties: { sections: { 'x-ordered': true, properties } } }),
    [EDITION]: edition(
      '## Fees\n\nTBC\n\n## Aim\n\nTo grow.\n\n## Aim\n\nAgain.\n\n## End\n\n## Asked {#asked}\n\nSay aim and fees.\n',
    ),
  });
  expect(found.map(({ rule, mandate }) => [rule, mandate?.quote]).toSorted()).toEqual([
    ['section-empty', 'Say aim and fees.'],
    ['section-order', 'Say aim and fees.'],
    ['section-placeholder', 'Say aim and fees.'],
    ['section-repeated', 'Say aim and fees.'],
  ]);
});

test('an entry without a check and without a reason says nothing', () => {
  expect(verdictOn({ [MANDATES]: '- {provision: "rules@1#plots"}\n' })).toEqual([
    expect.stringMatching(/^error schema-missing-key content\/mandates\.yml:1:3-31 The key “unchecked” is missing/),
  ]);
});

test('where a kind is unknown, what is said of its sections is not blamed', () => {
  const files = {
    'schemas/kinds/rules.schema.json': undefined,
    [MANDATES]: '- {provision: "rules@1#aim", checks: [section-missing]}\n',
  };
  expect(verdictOn(files).map((line) => line.split(' ')[1])).toEqual(['schema-kind-unknown']);
});

test('a section that is missing is told once, not where it is spoken of again', () => {
  const files = {
    'schemas/kinds/rules.schema.json': kind({
      properties: { sections: { required: ['fees'], properties: { fees: { title: 'Fees' } } } },
    }),
    [MANDATES]: '- {provision: "rules@1#fees", checks: [section-missing]}\n',
  };
  expect(verdictOn(files).map((line) => line.split(' ')[1])).toEqual(['section-missing']);
});

test('what is said of a text that has run out, with nothing in its place, stands', () => {
  const expired = edition('## Plots {#plots}\n\nText.\n', `${ADOPTED}expiry: 2021-01-01\n`);
  const files = {
    [EDITION]: expired.replace('status: draft', 'status: adopted'),
    [MANDATES]: '- {provision: "rules#plots", unchecked: It is seen on the ground.}\n',
  };
  expect(verdictOn(files).filter((line) => line.includes('mandate-'))).toEqual([]);
});
