import { existsSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { EDITION, edition } from '../organisation-in.ts';
import { INERT } from './inert-texts.ts';
import { CANARY, doc, expectAnswer, front, type Row, raw } from './rows.ts';

const CODE = `require('node:fs').writeFileSync(${JSON.stringify(CANARY)}, 'run')`;
const TOML = ['front-matter-missing'];
const LANGUAGE = ['front-matter-language'];

const CODE_ROWS: readonly Row[] = [
  ['H001 ---js', raw(`---js\n({a: ${CODE}})\n---\nx\n`), LANGUAGE],
  ['H002 ---javascript', raw(`---javascript\n${CODE}\n---\nx\n`), LANGUAGE],
  ['H002 ---JavaScript', raw(`---JavaScript\n${CODE}\n---\nx\n`), LANGUAGE],
  ['H003 --- js', raw(`--- js\n${CODE}\n---\nx\n`), LANGUAGE],
  ['H003 ---⇥js', raw(`---\tjs\n${CODE}\n---\nx\n`), LANGUAGE],
  ['H004 ---JSON', raw('---JSON\n{}\n---\nx\n'), LANGUAGE],
  ['H005 ---coffee', raw(`---coffee\n${CODE}\n---\nx\n`), LANGUAGE],
  ['H006 ---constructor', raw('---constructor\nx\n---\n'), LANGUAGE],
  ['H007 ---__proto__', raw('---__proto__\nx\n---\n'), LANGUAGE],
  ['H008 TOML', raw('+++\na = 1\n+++\n'), TOML],
  ...['mdx', 'astro', 'vue', 'ts', 'njk', 'html', 'liquid', 'cjs'].map(
    (ending): Row => [
      `H009 a page in .${ending}`,
      { [`content/documents/rules/x.${ending}`]: `---\n${CODE}\n---\n` },
      ['path-stray'],
    ],
  ),
  ['H009 settings of a tool', { 'content/astro.config.mjs': CODE, 'content/package.json': '{}' }, ['path-stray']],
  ['H011 a comment that includes', doc('<!--@include: ../../x-->'), ['text-html']],
];

const FRONT_MATTER_ROWS: readonly Row[] = [
  ['H013 unclosed', raw('---\ndocument: rules\n'), ['front-matter-unclosed']],
  ['H014 four hyphens', raw('----\na: b\n----\n'), TOML],
  ['H017 a line before', raw(`\n${edition('x')}`), TOML],
  ['H017 a blank before', raw(` ${edition('x')}`), TOML],
  ['H018 empty', raw('---\n---\n'), ['schema-missing-key']],
  ['H019 twice', front('note: a\nnote: b\n'), ['front-matter-syntax']],
  ['H019 twice, once in quotation marks', front('note: a\n"note": b\n'), ['front-matter-syntax']],
  ...['slug', 'permalink', 'path', 'url', 'layout', 'head', 'template'].map(
    (key): Row => [`H046 ${key}`, front(`${key}: ../../x\n`), ['schema-unknown-key']],
  ),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'].map(
    (key): Row => [`H045 the key ${key}`, front(`${key}: x\n`), ['schema-unknown-key']],
  ),
  ['H045 __proto__ inside', front('numbers:\n  __proto__: {value: 1, words: one}\n'), ['id-malformed']],
  ['H144 an alias', front('note: *a\n'), ['front-matter-syntax']],
  ['H144 an anchor', front('note: &a x\n'), ['front-matter-syntax']],
  ['H144 an anchor on itself', front('notes: &a [*a]\n'), ['front-matter-syntax']],
  ['H144 billion laughs', front('a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n'), ['front-matter-syntax']],
  ['H146 merge', front('<<: {note: x}\n'), ['schema-unknown-key']],
  ...['!!js/function "x"', '!!js/regexp /x/', '!foo x', '!!binary eA==', '!!set {x}'].map(
    (tag): Row => [`H148 the tag ${tag}`, front(`note: ${tag}\n`), ['front-matter-syntax']],
  ),
  ['H148 a key that is a group', front('? {a: 1}\n: x\n'), ['front-matter-syntax']],
  ['H143 two parts', front('note: x\n...\n%YAML 1.2\n'), ['front-matter-syntax']],
];

afterAll(() => rmSync(CANARY, { force: true }));

describe('hostile code is data', () => {
  test.each(CODE_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test.each(INERT.filter(([name]) => /^H01[0-5]/.test(name)))('%s', (_row, body) => expectAnswer(doc(body), 'clean'));

  test('the file that would tell of it was never written', () => expect(existsSync(CANARY)).toBe(false));
});

describe('hostile front matter is answered', () => {
  test.each(FRONT_MATTER_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test('H016 a broken file is told in the same words both times', () => {
    const broken = { [EDITION]: '---\na: [\n---\nx\n' };
    expectAnswer(broken, ['front-matter-syntax']);
    expectAnswer(broken, ['front-matter-syntax']);
  });
});
