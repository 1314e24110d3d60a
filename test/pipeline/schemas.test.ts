import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, kind, verdictOn } from '../organisation-in.ts';

const KIND = 'schemas/kinds/rules.schema.json';
const BROKEN = 'This is not a JSON Schema that can be used.';
const PATTERN = 'This pattern cannot be used.';
const lost = (reference: string) => `The schema refers to “${reference}”, and there is no such part.`;
const rules = (schema: object): Files => ({ [KIND]: kind(schema) });
const withSections = (sections: object) => rules({ type: 'object', properties: { sections } });

const withAnchor = (part: object) =>
  rules({ $defs: { a: { $anchor: 'again', ...part } }, properties: { note: { $ref: '#again' } } });
/** Ten levels, each of which asks ten times for the next. */
const tenfold = (keyword: string) => {
  const level = (number: number) => ({ [keyword]: Array.from({ length: 10 }, () => ({ $ref: `#/$defs/l${number}` })) });
  const levels = Array.from({ length: 10 }, (_, number) => [`l${number}`, level(number + 1)]);
  return rules({ ...level(0), $defs: { ...Object.fromEntries(levels), l10: { type: 'object' } } });
};

describe('a kind whose schema cannot be used closes the gate, and its documents are not blamed', () => {
  test.each<[string, Files, string]>([
    ['no JSON', { [KIND]: '{\n  "title" "Rules"\n}\n' }, `${KIND}:2:11-12 From here on this is not JSON.`],
    [
      'a word that JSON does not know',
      { [KIND]: '{\n  "a": tru\n}\n' },
      `${KIND}:2:11-11 From here on this is not JSON.`,
    ],
    ['a comma too many', { [KIND]: '{"a": 1,\n}' }, `${KIND}:2:1-2 A comma stands before the bracket that closes.`],
    ['a comment', { [KIND]: '{\n  // Rules\n}' }, `${KIND}:2:3-4 JSON knows no comments.`],
    ['a bracket too few', { [KIND]: '{' }, `${KIND}:1:2-2 The file ends before all brackets are closed.`],
    ['an empty file', { [KIND]: '' }, `${KIND}:1:1-1 The file is empty.`],
    ['no object', { [KIND]: 'false' }, `${KIND}:1:1-1 This is JSON, and no group of keys that could be a schema.`],
    [
      'JSON nested beyond all use',
      { [KIND]: `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}` },
      `${KIND}:1:1-1 This is JSON, and no group of keys that could be a schema.`,
    ],
    [
      'a key that stands twice',
      { [KIND]: '{\n\t"title": "One",\n\t"properties": {"note": {}, "note": {}}\n}\n' },
      `${KIND}:3:30-31 The same key stands twice.`,
    ],
    ['no JSON Schema', rules({ type: 5 }), `${KIND}:3:11-12 “5” is not a value that “type” can have.`],
    [
      'another draft',
      { [KIND]: '{"$schema": "http://json-schema.org/draft-07/schema#"}' },
      `${KIND}:1:14-53 This is a JSON Schema of another draft than the one that is used here.`,
    ],
    ['a pattern that is none', rules({ properties: { note: { pattern: '(' } } }), `${KIND}:5:19-20 ${PATTERN}`],
    [
      'a pattern that cannot run in linear time',
      rules({ properties: { note: { pattern: '(?=a)' } } }),
      `${KIND}:5:19-24 ${PATTERN}`,
    ],
    [
      'a reference to no file',
      withSections({ $ref: '../parts.schema.json' }),
      `${KIND}:6:16-36 The schema refers to “../parts.schema.json”, and there is no such schema.`,
    ],
    ['a reference to no part', withSections({ $ref: '#/$defs/parts' }), `${KIND}:6:16-29 ${lost('#/$defs/parts')}`],
    [
      'a reference that cannot be read',
      withSections({ $ref: '#/$defs/%zz' }),
      `${KIND}:6:16-27 ${lost('#/$defs/%zz')}`,
    ],
    ...['../../../../victim', '__proto__', 'a b', '"><script>', '/', 'x'.repeat(101)].map(
      (key): [string, Files, string] => [
        `a section that would have the address ${key}`,
        withSections({ properties: { [key]: {} } }),
        `${KIND}:7:9-${9 + JSON.stringify(key).length} “${key.slice(0, 100)}” cannot be the key of a section.`,
      ],
    ),
    ['a dynamic reference to no part', rules({ $dynamicRef: '#zz' }), `${KIND}:3:19-22 ${lost('#zz')}`],
    ['a reference to itself', rules({ $ref: '#' }), `${KIND}:1:1-2 ${BROKEN}`],
    [
      'a part that refers to itself',
      withSections({ properties: { plots: { $ref: '#/properties/sections/properties/plots' } } }),
      `${KIND}:1:1-2 ${BROKEN}`,
    ],
    ['an anchor that leads back to itself', withAnchor({ allOf: [{ $ref: '#again' }] }), `${KIND}:1:1-2 ${BROKEN}`],
    [
      'a dynamic reference that leads back to itself',
      rules({ $dynamicAnchor: 'again', allOf: [{ $dynamicRef: '#again' }] }),
      `${KIND}:1:1-2 ${BROKEN}`,
    ],
    [
      'a dynamic reference to an anchor that the validator does not know yet',
      rules({ $defs: { a: { $dynamicAnchor: 'a', type: 'object' } }, allOf: [{ $dynamicRef: '#a' }] }),
      `${KIND}:1:1-2 ${BROKEN}`,
    ],
    ...(['allOf', 'anyOf', 'oneOf'] as const).map((keyword): [string, Files, string] => [
      `parts that ask the same of a value ten thousand million times over, by ${keyword}`,
      tenfold(keyword),
      `${KIND}:1:1-2 ${BROKEN}`,
    ]),
    ['one anchor twice', rules({ $defs: { a: { $anchor: 'x' }, b: { $anchor: 'x' } } }), `${KIND}:1:1-2 ${BROKEN}`],
  ])('%s', (_name, files, line) => {
    expect(verdictOn(files)).toEqual([`error schema-kind-invalid ${line}`]);
  });

  test('a key that another brings along is named', () => {
    expect(verdictOn(rules({ dependentRequired: { status: ['review-by'] } }))).toEqual([
      `error schema-kind ${EDITION}:1:1-4 The key “review-by” is missing: it belongs to “status”.`,
    ]);
  });

  test('a broken part is told of once, in its own file', () => {
    expect(
      verdictOn({ ...withSections({ $ref: '../parts.schema.json' }), 'schemas/parts.schema.json': kind({ type: 5 }) }),
    ).toEqual([`error schema-kind-invalid schemas/parts.schema.json:3:11-12 “5” is not a value that “type” can have.`]);
  });
});

test.each<[string, Files]>([
  [
    'refer to itself on the way down',
    rules({
      properties: { sections: { additionalProperties: { properties: { clauses: { $ref: '#/$defs/clauses' } } } } },
      $defs: { clauses: { items: { properties: { clauses: { $ref: '#/$defs/clauses' } } } } },
    }),
  ],
  [
    'hold parts with ids of their own',
    rules({ $defs: { a: { $id: 'section.schema.json' }, b: { $id: 'section.schema.json' } } }),
  ],
  [
    'have the id of another',
    { ...rules({ $id: 'kinds/one' }), 'schemas/kinds/other.schema.json': kind({ $id: 'kinds/one' }) },
  ],
  [
    'name a part of itself by an anchor',
    rules({ $defs: { a: { $anchor: 'a', type: 'object' } }, allOf: [{ $ref: '#a' }] }),
  ],
  [
    'ask for one of several numbers',
    {
      ...rules({ properties: { 'review-by': { enum: [2027, 2028] } } }),
      [EDITION]: edition('## Plots\n\nText.\n', 'review-by: 2028\n'),
    },
  ],
  [
    'ask for one of several texts, some of which look like numbers',
    {
      ...rules({ properties: { size: { enum: ['12', 'large', 12] } } }),
      [EDITION]: edition('## Plots\n\nText.\n', 'size: 12\n'),
    },
  ],
])('a schema may %s', (_name, files) => {
  expect(verdictOn(files)).toEqual([]);
});

describe('references lead to', () => {
  const PART = { $id: 'https://mill-lane.example/schemas/parts.json', required: ['fees'] };
  test.each([
    ['a path beside it', '../parts.schema.json', undefined],
    ['a whole id', 'https://mill-lane.example/schemas/parts.json', undefined],
    ['an id relative to its own', 'parts.json', 'https://mill-lane.example/schemas/rules.json'],
    ['our own section', '../section.schema.json#/$defs/none', undefined],
  ])('%s', (name, $ref, $id) => {
    const files = {
      [KIND]: kind({ ...($id === undefined ? {} : { $id }), properties: { sections: { $ref } } }),
      'schemas/parts.schema.json': kind(PART),
    };
    const expected = name === 'our own section' ? 'error schema-kind-invalid' : 'error section-missing';
    expect(verdictOn(files).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
  });
});

test('a pattern that would take for ever elsewhere is answered', () => {
  const files = {
    ...rules({ properties: { note: { pattern: '^(a+)+$' } } }),
    [EDITION]: edition('## Plots\n\nText.\n', `note: ${'a'.repeat(5000)}!\n`),
  };
  expect(verdictOn(files)).toEqual([
    `error schema-kind ${EDITION}:5:7-5008 “${'a'.repeat(60)}…” is not in the form that “note” needs.`,
  ]);
});

test('several patterns in one schema each judge their own value', () => {
  const files = {
    ...rules({ properties: { note: { pattern: '^The ' }, subtitle: { pattern: '^[0-9]+$' } } }),
    [EDITION]: edition('## Plots\n\nText.\n', 'note: The plots.\nsubtitle: abc\n'),
  };
  expect(verdictOn(files)).toEqual([
    `error schema-kind ${EDITION}:6:11-14 “abc” is not in the form that “subtitle” needs.`,
  ]);
});

describe('an organisation’s own base schema', () => {
  const BODY: Files = { 'content/bodies/board.yml': 'name: Board\nconstituted-by: rules#plots\nmeets-in: the mill\n' };
  const BODY_SCHEMA = 'schemas/body.schema.json';

  test('is used in place of ours', () => {
    const own = kind({
      type: 'object',
      properties: { name: {}, 'constituted-by': { type: 'string' }, 'meets-in': { type: 'string' } },
      additionalProperties: false,
    });
    expect(verdictOn({ ...BODY, [BODY_SCHEMA]: own })).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['is no JSON', '{', `${BODY_SCHEMA}:1:2-2 The file ends before all brackets are closed.`],
    ['is no JSON Schema', kind({ type: 5 }), `${BODY_SCHEMA}:3:11-12 “5” is not a value that “type” can have.`],
    [
      'refers to nothing',
      kind({ $ref: 'none.json' }),
      `${BODY_SCHEMA}:3:12-21 The schema refers to “none.json”, and there is no such schema.`,
    ],
  ])('that %s closes the gate, and ours is used', (_name, text, line) => {
    expect(verdictOn({ ...BODY, [BODY_SCHEMA]: text })).toEqual([
      'error schema-unknown-key content/bodies/board.yml:3:1-9 “meets-in” is not a key that can stand here.',
      `error schema-kind-invalid ${line}`,
    ]);
  });

  test('that lacks a part which ours need closes the gate once', () => {
    expect(verdictOn({ 'schemas/scalars.schema.json': kind({ $defs: {} }) })).toEqual([
      'error schema-kind-invalid schemas/scalars.schema.json:1:1-2 This schema lacks a part that “body.schema.json” needs.',
    ]);
  });

  test('for editions that gives nothing a type does no harm', () => {
    expect(verdictOn({ 'schemas/edition.schema.json': kind({ type: 'object' }) })).toEqual([]);
  });
});

describe('a key that only the kind knows', () => {
  const KNOWING = rules({
    properties: { 'review-by': { type: 'integer', minimum: 2000 }, circulation: { type: 'array' } },
    required: ['review-by'],
  });
  const verdict = (more: string) => verdictOn({ ...KNOWING, [EDITION]: edition('## Plots\n\nText.\n', more) });

  test('may stand in the front matter, and has the type that the kind gives it', () => {
    expect(verdict('review-by: 2027\ncirculation: [all]\n')).toEqual([]);
  });

  test('is judged by the kind at its own place', () => {
    expect(verdict('review-by: soon\n')).toEqual([
      `error schema-kind ${EDITION}:5:12-16 “review-by” should be a whole number, and is “soon”.`,
    ]);
  });

  test('is missed, and guessed at where it is misspelt', () => {
    expect(verdict('reviewby: 2027\n')).toEqual([
      `error schema-kind ${EDITION}:1:1-4 The key “review-by” is missing.`,
      `error schema-unknown-key ${EDITION}:5:1-9 “reviewby” is not a key that can stand here.`,
    ]);
  });

  test('does not make “sections” a key of the front matter', () => {
    expect(
      verdictOn({ ...withSections({ type: 'object' }), [EDITION]: edition('## Plots\n\nText.\n', 'sections: none\n') }),
    ).toEqual([`error schema-unknown-key ${EDITION}:5:1-9 “sections” is not a key that can stand here.`]);
  });
});
