import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepJudgesOn } from '../../src/read/validate/kept-judges.ts';
import { diagnosticsOn, EDITION, edition, type Files, kind, verdictOn } from '../organisation-in.ts';

const KIND = 'schemas/kinds/rules.schema.json';
const rules = (schema: object): Files => ({ [KIND]: kind(schema) });
// A keyword of JSON Schema, and no promise.
const onCondition = (schema: object) => Object.fromEntries([['then', schema]]);
const withNotes = (note: object, written: string): Files => ({
  ...rules({ type: 'object', properties: { note } }),
  [EDITION]: edition('## Plots\n\nText.\n', `note: ${written}\n`),
});

let texts: Map<string, string>;

beforeEach(() => {
  texts = new Map();
  keepJudgesOn({ take: (key) => texts.get(key), put: (key, text) => texts.set(key, text) });
});

afterEach(() => keepJudgesOn(undefined));

describe('judges that were kept find what they found when they were made', () => {
  test.each<[string, Files]>([
    ['nothing in a sound organisation', {}],
    ['a key that is not known', { [EDITION]: edition('## Plots\n\nText.\n', 'notee: a\n') }],
    ['a key that is missing', { 'content/documents/rules/document.yml': 'kind: rules\n' }],
    ['a value of another type', { [EDITION]: edition('## Plots\n\nText.\n', 'numbers: 5\n') }],
    ['a malformed id', { 'content/bodies/board.yml': 'name: Board\nconstituted-by: Rules#plots\n' }],
    [
      'an entry that is there twice',
      { 'content/documents/rules/document.yml': 'kind: rules\ntitle: A\nformer-ids: [old, old]\n' },
    ],
    ['a pattern that is not met', withNotes({ pattern: '^The “\\p{Lu}' }, 'abc')],
    ['a pattern that would take for ever elsewhere', withNotes({ pattern: '^(a+)+$' }, `${'a'.repeat(5000)}!`)],
    ['a length, in letters and not in units', withNotes({ maxLength: 3 }, '𝔞𝔟𝔠𝔡')],
    ['a value beside those to choose from', withNotes({ enum: ['a', 'b"</script>', '\u2028'] }, 'c')],
    ['a value that is not the only one', withNotes({ const: { a: ['b'] } }, '{a: [c]}')],
    ['one of many ways', withNotes({ oneOf: [{ pattern: 'a' }, { pattern: 'b' }] }, 'ab')],
    [
      'a condition',
      withNotes({ if: { pattern: 'a' }, ...onCondition({ maxLength: 1 }), else: { minLength: 9 } }, 'ab'),
    ],
    [
      'what no part of the schema speaks of',
      rules({ allOf: [{ properties: { sections: {} } }], unevaluatedProperties: false }),
    ],
    [
      'a schema that refers to itself on the way down',
      rules({
        properties: { sections: { additionalProperties: { $ref: '#/$defs/part' } } },
        $defs: { part: { properties: { clauses: { items: { $ref: '#/$defs/part' } }, heading: { minLength: 99 } } } },
      }),
    ],
  ])('%s', (_name, files) => {
    const first = diagnosticsOn(files);
    const [kept] = texts.values();
    expect([texts.size, typeof kept]).toEqual([1, 'string']);
    expect(diagnosticsOn(files)).toEqual(first);
    keepJudgesOn(undefined);
    expect(diagnosticsOn(files)).toEqual(first);
  });
});

test('the judges that were kept are those that judge', () => {
  const files = withNotes({ pattern: '^a$' }, 'b');
  const before = verdictOn(files);
  for (const [key, text] of texts) texts.set(key, text.replaceAll('"^a$"', '"^b$"'));
  expect([before.length, verdictOn(files)]).toEqual([1, []]);
});

test.each<[string, Files]>([
  ['no JSON Schema', rules({ type: 5 })],
  ['a reference to no file', rules({ $ref: '../parts.schema.json' })],
  ['a reference to itself', rules({ $ref: '#' })],
  ['a pattern that cannot run in linear time', rules({ properties: { note: { pattern: '(?=a)' } } })],
])('of schemas of which one is not sound nothing is kept: %s', (_name, files) => {
  const found = verdictOn(files);
  expect([found.length > 0, verdictOn(files), texts.size]).toEqual([true, found, 0]);
});

test('a schema that was sound and is changed is judged anew', () => {
  verdictOn(rules({ type: 'object' }));
  expect(verdictOn(rules({ type: 5 }))).toEqual([
    `error schema-kind-invalid ${KIND}:3:11-12 “5” is not a value that “type” can have.`,
  ]);
});

test.each(['', 'throw 1', 'WHOLE; throw 1', 'exports["x"] = 1;', '"use strict";exports["site.schema.json"] = fu'])(
  'what is no text of judges is made anew: %j',
  (broken) => {
    const files = withNotes({ pattern: '^a$' }, 'b');
    const [found, whole] = [verdictOn(files), [...texts.values()]];
    for (const [key, text] of texts)
      texts.set(
        key,
        broken.replace('WHOLE', () => text),
      );
    expect([verdictOn(files), [...texts.values()]]).toEqual([found, whole]);
  },
);

test.each([
  ['a prototype', '{"type": "object", "properties": {"__proto__": {"type": "string"}}}'],
  ['a dynamic reference', '{"$dynamicAnchor": "x", "properties": {"note": {"$dynamicRef": "#x"}}}'],
])('a schema that cannot be written down as it is, with %s, is not kept', (_name, text) => {
  verdictOn({ [KIND]: text });
  expect(texts.size).toBe(0);
});

test('no word of a schema is code in what is kept', () => {
  const words = '"\'`\\u0022);globalThis.canary=1;(\u2028$' + '{globalThis.canary=1}*/\\';
  const files = rules({
    title: words,
    properties: { [words]: { const: words, description: words }, note: { enum: [words], pattern: `\\Q${words}\\E` } },
    required: [words],
    $defs: { [words]: {} },
    $comment: words,
  });
  const first = verdictOn(files);
  expect([verdictOn(files), Reflect.get(globalThis, 'canary')]).toEqual([first, undefined]);
});
