import { describe, expect, test } from 'vitest';
import { type Files, kind, verdictOn } from '../organisation-in.ts';

const KIND = 'schemas/kinds/rules.schema.json';
const DEEPER = { $ref: '#/$defs/deeper' };
const rules = (schema: object): Files => ({ [KIND]: kind({ title: 'Rules', ...schema }) });

/** A schema of which a part judges the sections, and so many times what stands in what it judges. */
function deeper(times: number, keyword: 'allOf' | 'anyOf' | 'oneOf', part: object): Files {
  const parts = Array.from({ length: times }, () => part);
  return rules({ properties: { sections: DEEPER }, $defs: { deeper: { [keyword]: parts } } });
}

describe('a schema that would be judged without end is refused:', () => {
  test.each<[string, Files]>([
    ['a recursive reference to itself', rules({ $recursiveRef: '#' })],
    ['a reference to itself for who has a key', rules({ dependentSchemas: { document: { $ref: '#' } } })],
    ['the same, as it was written before', rules({ dependencies: { document: { $ref: '#' } } })],
    ...(['allOf', 'anyOf', 'oneOf'] as const).map((keyword): [string, Files] => [
      `one that asks twenty times of whatever is one deeper, by ${keyword}`,
      deeper(20, keyword, { additionalProperties: DEEPER, items: DEEPER }),
    ]),
    [
      'one that asks twice of each key that is one deeper',
      deeper(1, 'allOf', { properties: { sections: DEEPER }, patternProperties: { '^s': DEEPER } }),
    ],
    ['one that asks twice of each entry', deeper(1, 'allOf', { items: { items: DEEPER, contains: DEEPER } })],
  ])('%s', (_, files) => {
    expect(verdictOn(files)).toEqual([expect.stringContaining(`error schema-kind-invalid ${KIND}:1:1-2 `)]);
  });
});

test.each<[string, Files]>([
  [
    'to itself for one name, and for all others',
    deeper(1, 'allOf', { properties: { clauses: { items: DEEPER } }, additionalProperties: DEEPER }),
  ],
  ['to itself for the first entry, and for the others', deeper(1, 'allOf', { prefixItems: [DEEPER], items: DEEPER })],
])('a schema may refer %s', (_, files) => {
  expect(verdictOn(files)).toEqual([]);
});
