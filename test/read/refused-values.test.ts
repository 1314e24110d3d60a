import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, verdictOn, yamlEdition } from '../organisation-in.ts';

const SCHEMAS = join(import.meta.dirname, '../../schemas');
const DOCUMENT = 'content/documents/rules/document.yml';
const BODY = 'content/bodies/board.yml';

describe('words that are blanks alone are no words', () => {
  test.each<[string, Files]>([
    ['a title', { [DOCUMENT]: 'kind: rules\ntitle: " "\n' }],
    ['a title of blanks that do not break', { [DOCUMENT]: 'kind: rules\ntitle: "\u00a0\u2003"\n' }],
    ['a name', { [BODY]: 'name: " "\nconstituted-by: rules#plots\n' }],
    ['a text in YAML', { [EDITION]: undefined, ...inYaml('" "') }],
  ])('%s', (_, files) => {
    expect(verdictOn(files)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^error schema-value .* has no value\.$/)]),
    );
  });

  test('nor is a blank pattern of dots for the blind', () => {
    const found = verdictOn({ [BODY]: 'name: "\u2800"\nconstituted-by: rules#plots\n' });
    expect(found).toEqual([expect.stringMatching(/^error schema-value .*is not in the form that “name” needs\.$/)]);
  });
});

function inYaml(text: string): Files {
  const provisions = `  - id: plots\n    heading: Plots\n    clauses:\n      - text: ${text}\n`;
  return { [EDITION.replace('.md', '.yml')]: yamlEdition(provisions) };
}

test.each(['search', 'con', 'assets'])(
  'a former id that is kept for the site or for file systems is refused: %s',
  (id) => {
    expect(verdictOn({ [DOCUMENT]: `kind: rules\ntitle: Rules\nformer-ids: [${id}]\n` })).toEqual([
      expect.stringContaining(`error id-reserved ${DOCUMENT}:3:14-`),
    ]);
  },
);

test.each([
  ['many', 0],
  ['-3', 0],
  ['0', 1],
])('votes are counted where they can be read: %s', (written, told) => {
  const found = verdictOn({
    [BODY]: 'name: Board\nconstituted-by: rules#plots\n',
    [EDITION]: edition('## Plots {#plots}\n\nText.\n').replace(
      'status: draft',
      'status: adopted\nadoption: 2026-01-01',
    ),
    'content/decisions/a.yml': `body: board\ndate: 2026-01-01\nvotes: {for: ${written}, against: 1}\nadopts: [rules@1]\n`,
  });
  expect(found.filter((line) => line.includes('decision-majority')).length).toBe(told);
});

test.each([
  ['trunk/1.x', 0],
  ['a/../../other', 1],
])('a branch leads to no other repository: %s', (branch, told) => {
  const site = `name: A\nlanguage: en\nurl: https://a.example/\nrepository: https://b.example/o/r\nbranch: ${branch}\n`;
  expect(verdictOn({ 'content/site.yml': site }).filter((line) => line.includes('schema-value'))).toHaveLength(told);
});

test.each([
  ['english', 1],
  ['en-GB-', 1],
  ['cy', 0],
  ['zh-Hant-TW', 0],
])('a language is a tag that begins with two or three letters: %s', (language, told) => {
  const found = verdictOn({ 'content/site.yml': `name: A\nlanguage: ${language}\nurl: https://a.example/\n` });
  expect(found.filter((line) => line.includes('The language is not one that browsers know.')).length).toBe(told);
});

test.each([
  [
    'a heading within a clause',
    '  - {text: x, clauses: [{heading: H, text: q}]}\n',
    'text-block',
    'A heading stands within',
  ],
  ['a label at a section', '  - {heading: S, label: Lab, text: t}\n', 'text-block', 'A section has no label'],
  [
    'a heading of two paragraphs',
    '  - {heading: "S one\\n\\nT two", text: t}\n',
    'text-block',
    'A heading is one line',
  ],
  [
    'a line that is read as an address',
    '  - {heading: S, text: "[r]: https://x.example \\"words\\""}\n',
    'text-unshown',
    '',
  ],
])('what a text in YAML would lose is told: %s', (_, provisions, rule, message) => {
  const path = EDITION.replace('.md', '.yml');
  const found = verdictOn({ [EDITION]: undefined, [path]: yamlEdition(provisions) });
  expect(found.filter((line) => line.startsWith(`error ${rule} ${path}:`) && line.includes(message))).toHaveLength(1);
});

/** Schemas of an organisation that asks nothing of ids. */
const LAX = readdirSync(SCHEMAS).filter((name) => name.endsWith('.schema.json'));
const lax: Files = Object.fromEntries(
  LAX.map((name) => {
    const schema: object = JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'), (key, value) =>
      key === 'pattern' ? undefined : value,
    );
    return [`schemas/${name}`, JSON.stringify(schema)];
  }),
);

test.each<[string, Files, string]>([
  ['a former id', { [DOCUMENT]: 'kind: rules\ntitle: Rules\nformer-ids: ["../../../x"]\n' }, '../../../x'],
  ['a term', { 'content/terms.yml': '- {id: "../<b>", term: a, definition: b.}\n' }, '../<b>'],
  [
    'a provision',
    {
      [EDITION]: undefined,
      [EDITION.replace('.md', '.yml')]: yamlEdition('  - {id: "../x", heading: S, text: t}\n'),
    },
    '../x',
  ],
])('ids have their form whatever the schemas of an organisation let pass: %s', (_, files, id) => {
  expect(verdictOn({ ...lax, ...files })).toEqual(
    expect.arrayContaining([expect.stringMatching(/^error id-malformed /), expect.stringContaining(`“${id}”`)]),
  );
});
