import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITION, edition, verdictOn } from '../organisation-in.ts';

const at = (place: string) => `${EDITION}:${place}`;
const LANGUAGE = 'The first line holds more than “---”: the keys at the top of the file are data, and are never run.';
const MISSING = 'The file does not open with a line of exactly “---”.';
const UNCLOSED = 'The keys at the top of the file do not end with a line of exactly “---”.';

test('front matter in JavaScript is refused, and is not run', () => {
  const canary = join(tmpdir(), `cartulary-canary-${process.pid}`);
  const code = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, 'run')`;
  try {
    for (const mark of ['---js', '---javascript', '--- js', '---coffee'])
      for (const body of [`(${code})`, `module.exports = ${code}`, `{ title: ${code} }`])
        expect(verdictOn({ [EDITION]: `${mark}\n${body}\n---\n## Plots\n\nText.\n` })).toEqual([
          `error front-matter-language ${at(`1:1-${mark.length + 1}`)} ${LANGUAGE}`,
        ]);
    expect(existsSync(canary)).toBe(false);
  } finally {
    rmSync(canary, { force: true });
  }
});

test.each([
  ['in another language', '---JSON\n{}\n---\n', `front-matter-language ${at('1:1-8')} ${LANGUAGE}`],
  ['with a name of the language’s own', '---__proto__\nx\n---\n', `front-matter-language ${at('1:1-13')} ${LANGUAGE}`],
  ['in TOML', '+++\na = 1\n+++\n', `front-matter-missing ${at('1:1-4')} ${MISSING}`],
  ['with four hyphens', '----\na: b\n----\n', `front-matter-missing ${at('1:1-5')} ${MISSING}`],
  ['behind an empty line', `\n${edition('Text.')}`, `front-matter-missing ${at('1:1-1')} ${MISSING}`],
  ['behind a space', ` ${edition('Text.')}`, `front-matter-missing ${at('1:1-5')} ${MISSING}`],
  ['in an empty file', '', `front-matter-missing ${at('1:1-1')} ${MISSING}`],
  ['never closed', '---\ndocument: rules\n', `front-matter-unclosed ${at('1:1-4')} ${UNCLOSED}`],
  [
    'closed with a space behind',
    '---\ndocument: rules\n--- \nText.\n',
    `front-matter-unclosed ${at('3:1-5')} ${UNCLOSED}`,
  ],
])('front matter %s closes the gate', (_name, text, expected) => {
  expect(verdictOn({ [EDITION]: text })).toEqual([`error ${expected}`]);
});

test('a second block of front matter in the body is text', () => {
  expect(verdictOn({ [EDITION]: edition('## Plots\n\nText.\n\n---js\n\nprocess.exit(3)\n\n---\n') })).toEqual([]);
});

test('a broken file is told of in the same words when it is read again', () => {
  const files = { [EDITION]: '---\ndocument: [rules\n---\n' };
  const first = verdictOn(files);
  expect(first).toHaveLength(1);
  expect(verdictOn(files)).toEqual(first);
});

test('a key that is misspelt is told once, and not as missing too', () => {
  const text = edition('## Plots\n\nText.\n').replace('status:', 'Status:');
  const found = verdictOn({ [EDITION]: text });
  expect(found.map((line) => line.split(' ')[1])).toEqual(['schema-unknown-key']);
});

test('an adopted text is no illustration', () => {
  const adopted = 'status: adopted\nadoption: {not-recorded: lost}';
  const plain = edition('## Plots\n\nText.\n').replace(/status: .*/, adopted);
  const found = (text: string) => verdictOn({ [EDITION]: text }).filter((line) => line.includes('illustrative'));
  expect(found(plain.replace(adopted, `${adopted}\nillustrative: true`))).toEqual([
    `error schema-value ${at('6:15-19')} “illustrative” cannot be true here.`,
  ]);
  expect(found(plain.replace(adopted, `${adopted}\nillustrative: false`))).toEqual([]);
});

test('empty front matter lacks its keys', () => {
  expect(verdictOn({ [EDITION]: '---\n---\n## Plots\n\nText.\n' })).toEqual(
    ['document', 'edition', 'status'].map(
      (key) => `error schema-missing-key ${at('1:1-4')} The key “${key}” is missing.`,
    ),
  );
});

describe('YAML is read as plain data', () => {
  test.each([
    ['the same key twice', 'status: draft\n', '5:1-2', 'The same key stands twice.'],
    ['the same key twice, once in quotation marks', '"status": draft\n', '5:2-3', 'The same key stands twice.'],
    ['an anchor', 'note: &a text\n', '5:7-9', 'Names with “&” are not used here.'],
    ['an alias', 'note: *a\n', '5:7-9', 'References with “*” are not used here.'],
    ['a tag', 'note: !!js/function text\n', '5:7-20', 'Marks with “!” are not used here.'],
    ['a tag of its own', 'note: !mine text\n', '5:7-12', 'Marks with “!” are not used here.'],
    ['a tab', 'numbers:\n\tquorum: {value: 5}\n', '6:1-2', 'The line is indented with a tab.'],
    ['keys that end early', 'note: a\n...\nb: c\n', '6:1-4', 'The keys end here with “...”, and more stands below.'],
    ['a list as a key', '? [a]\n: b\n', '5:3-4', 'A list or a group of keys stands where a key should be.'],
    [
      'a group of keys as a key, deep within',
      'notes:\n  - on: plots\n    ? {a: b}\n    : c\n',
      '7:7-8',
      'A list or a group of keys stands where a key should be.',
    ],
    [
      'a colon in a bare text',
      'note: one: two\n',
      '5:10-11',
      'A colon followed by a space stands inside a text without quotation marks, or the indentation is wrong.',
    ],
    [
      'a text that starts with a brace',
      'note: {quorum} members\n',
      '5:16-17',
      'A text that starts with “{” is read as keys, not as text.',
    ],
    ['lists in lists without end', `note: ${'['.repeat(5000)}\n`, '5:26-27', 'The values are nested too deep.'],
  ])('%s closes the gate at its place', (_name, more, place, message) => {
    expect(verdictOn({ [EDITION]: edition('## Plots\n\nText.\n', more) })).toEqual([
      `error front-matter-syntax ${at(place)} ${message}`,
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', '<<', 'permalink', 'layout'])(
    '“%s” is a key like any other, and unknown',
    (key) => {
      expect(verdictOn({ [EDITION]: edition('## Plots\n\nText.\n', `${key}: x\n`) })).toEqual([
        `error schema-unknown-key ${at(`5:1-${key.length + 1}`)} “${key}” is not a key that can stand here.`,
      ]);
    },
  );

  test('a list or a bare word in place of the keys is told of', () => {
    expect(verdictOn({ [EDITION]: '---\n- a\n---\nText.\n' })).toEqual([
      `error schema-type ${at('1:1-4')} The file should be a group of keys, and is a list.`,
    ]);
  });
});
