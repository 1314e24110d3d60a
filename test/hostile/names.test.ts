import { describe, expect, test } from 'vitest';
import { isId } from '../../src/model/id.ts';
import { provisionsIn } from '../../src/model/provision.ts';
import { EDITION, edition, type Files, kind } from '../organisation-in.ts';
import { check, doc, expectAnswer, type Row } from './rows.ts';

const named = (id: string): Files => ({
  [`content/documents/${id}/document.yml`]: 'kind: rules\ntitle: More\n',
  [`content/documents/${id}/editions/1.md`]: edition('## Plots\n\nText.\n').replace('rules', id),
});
const former = (id: string): Files => ({
  'content/documents/rules/document.yml': `kind: rules\ntitle: Rules\nformer-ids: [${JSON.stringify(id)}]\n`,
});

const NAME_ROWS: readonly Row[] = [
  ...['a\\b', 'a%2fb', '%2e%2e', 'a?b', 'a#b', 'a:b', 'a*b', 'x.', 'COM1', 'COM¹', 'conin$', 'ﬁ', 'straße', 'İ'].map(
    (id): Row => [`H034–H041 the id ${JSON.stringify(id)}`, named(id), ['id-malformed']],
  ),
  ...['con', 'nul', 'aux', 'com1', 'lpt9', 'index', 'search', 'assets', 'editions', 'constructor'].map(
    (id): Row => [`H036 H044 H045 the id ${id}`, named(id), ['id-reserved']],
  ),
  ...['404', '_astro', 'sitemap.xml', '__proto__', 'toString', 'a b', 'a_b', 'a.b', '$(id)', '`id`', '-rf', '"'].map(
    (id): Row => [`H042 H044 H045 H050 H052 the id ${JSON.stringify(id)}`, named(id), ['id-malformed']],
  ),
  ['H052 a joiner', named('a\u200db'), ['id-malformed', 'text-invisible']],
  ['H052 a mark of form', named('a\ufe0f'), ['id-malformed', 'text-control-character']],
  ['H037 a blank at the end', named('x '), ['id-malformed']],
  ['H038 a long name', named('x'.repeat(101)), ['id-malformed']],
  ['H038 a name of many bytes', named('é'.repeat(120)), ['id-malformed']],
  ['H039 case alone', named('Rules'), ['id-malformed']],
  [
    'H057 an id that Markdown takes for stars',
    { [EDITION]: edition('## Plots\n\nText. {#__proto__}\n') },
    ['id-malformed'],
  ],
  ['H040 accents apart', named('cafe\u0301'), ['id-malformed', 'text-encoding']],
  ['H041 the sign for kelvin', named('\u212a'), ['id-malformed', 'text-encoding']],
  ['H043 a file beside its folder', { 'content/documents/rules.md': 'x' }, ['path-stray']],
  [
    'H043 an edition in both forms',
    {
      'content/documents/rules/editions/1.yml':
        'document: rules\nedition: 1\nstatus: draft\nprovisions: [{text: "x"}]\n',
    },
    ['id-collision'],
  ],
  ['H047 a former id of another document', former('bystander'), ['id-collision']],
  ['H048 its own id as a former one', former('rules'), ['id-collision']],
  ...[
    '../x',
    'https://evil.example',
    '//evil.example',
    '/\\evil',
    '/%5cevil',
    'https:evil',
    'a\nb',
    '\n/* https://evil 301',
  ].map((id): Row => [`H049 H191 the former id ${JSON.stringify(id)}`, former(id), ['id-malformed']]),
  ...['a\nb', 'a\tb', 'a\u001b[31mb', '"', "'", '$(id)', '`id`', '-rf', 'a\u202eb', '::error::x'].map(
    (name): Row => [
      `H050 H174 the file ${JSON.stringify(name)}`,
      { [`content/bodies/${name}.txt`]: 'x' },
      ['path-stray'],
    ],
  ),
  [
    'H031 hidden files',
    { 'content/.env': 'x', 'content/.git/config': 'x', 'content/node_modules/x/index.js': 'x' },
    ['path-stray'],
  ],
  [
    'H032 a pointer in the stead of a file',
    { [EDITION]: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' },
    ['front-matter-missing'],
  ],
];

const ANCHOR_ROWS: readonly Row[] = [
  ...['## !!!', '## 😀', '## \\#', '## 水車'].map(
    (line): Row => [`H053 ${line}`, doc(`${line}\n\nText.`), ['id-malformed']],
  ),
  ['H053 a heading without words', doc('## \n\nText.'), ['text-heading']],
  [
    'H055 names of the page',
    doc('## body\n\nx\n\n## location\n\nx\n\n## forms\n\nx\n\n## constructor\n\nx\n\n## __proto__\n\nx'),
    'clean',
  ],
  ['H056 an id twice', doc('- a {#same}\n- b {#same}'), ['id-repeated']],
  ...['{#a b}', '{#a"b}', '{#a<b}', '{#A}', '{#a.b}', '{#}'].map(
    (id): Row => [`H057 ${id}`, doc(`Text. ${id}`), ['id-malformed']],
  ),
  ['H057 a hidden character in an id', doc('Text. {#a\u200bb}'), ['id-malformed', 'text-invisible']],
  ['H057 letters turned around in an id', doc('Text. {#a\u202eb}'), ['id-malformed', 'text-control-character']],
];

describe('a hostile name is answered', () => {
  test.each(NAME_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));
});

describe('a hostile anchor is answered', () => {
  test.each(ANCHOR_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test.each([
    ['H054 a number that another makes', '## a\n\nx\n\n## a\n\nx\n\n## a-2\n\nx\n\n## a 2\n\nx\n'],
    ['H055 names of the language', '## constructor\n\nx\n\n## __proto__\n\nx\n\n## toString\n\nx\n'],
    ['H058 ten thousand headings, all alike', '## Same\n\n### Same\n\nText.\n\n'.repeat(5_000)],
  ])('%s: each has an id of its own', (_row, body) => {
    const { loaded } = check({ [EDITION]: edition(body), 'schemas/kinds/rules.schema.json': kind({ title: 'Rules' }) });
    const [document] = loaded.documents.filter(({ id }) => id === 'rules');
    const ids = provisionsIn(document?.editions[0]?.content ?? []).flatMap(({ id }) => id ?? []);
    expect(ids.length).toBeGreaterThan(2);
    expect([new Set(ids).size, ids.filter((id) => !isId(id))]).toEqual([ids.length, []]);
  });
});
