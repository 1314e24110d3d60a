import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asksForClauses } from '../../src/read/validate/asks-for-clauses.ts';
import { type SchemaFile, storeSchemas } from '../../src/read/validate/schema-store.ts';

const SECTION = 'section.schema.json';
const OURS = file(SECTION, JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', SECTION), 'utf8')));

function file(path: string, schema: SchemaFile['schema']): SchemaFile {
  return { path, text: JSON.stringify(schema), schema };
}

function asks(schema: SchemaFile['schema'], others: readonly SchemaFile[] = [OURS]): boolean {
  const path = 'kinds/charter.schema.json';
  return asksForClauses(path, storeSchemas([file(path, schema), ...others]).store, [OURS]);
}

function withPurpose(purpose: object): SchemaFile['schema'] {
  return { properties: { sections: { required: ['purpose'], properties: { purpose } } } };
}

describe('a kind does not ask for clauses', () => {
  test.each([
    ['that takes our section as it is', withPurpose({ $ref: '../section.schema.json', title: 'Purpose' })],
    ['that asks for words', withPurpose({ $ref: '../section.schema.json', properties: { words: { minimum: 50 } } })],
    ['that knows no other section', { properties: { sections: { additionalProperties: false } } }],
    ['that lists plain values', { properties: { status: { enum: ['draft', 'adopted'] }, edition: { const: 1 } } }],
  ])('%s', (_, schema) => {
    expect(asks(schema)).toBe(false);
  });
});

describe('a kind asks for clauses', () => {
  test.each([
    ['by their name', withPurpose({ properties: { clauses: { minItems: 2 } } })],
    ['by a condition', withPurpose({ if: { properties: { clauses: { maxItems: 0 } } }, else: false })],
    ['by a pattern of names', withPurpose({ patternProperties: { '^c': { minItems: 2 } } })],
    ['by a schema for all other names', withPurpose({ additionalProperties: { type: 'string' } })],
    ['by a schema for all that is left', withPurpose({ unevaluatedProperties: { type: 'string' } })],
    ['by a whole value', withPurpose({ not: { const: { heading: 'Purpose', text: 'x', words: 1, clauses: [] } } })],
    ['by one of several values', withPurpose({ enum: [{ heading: 'Purpose' }] })],
    ['by a reference that is settled late', withPurpose({ $dynamicRef: '#section' })],
  ])('%s', (_, schema) => {
    expect(asks(schema)).toBe(true);
  });

  test('by another schema that it leads to', () => {
    const other = file('long.schema.json', { properties: { clauses: { minItems: 2 } } });
    expect(asks(withPurpose({ $ref: '../long.schema.json' }), [OURS, other])).toBe(true);
  });

  test('by a section of the organisation’s own', () => {
    const own = file(SECTION, { ...OURS.schema, required: ['heading', 'text'] });
    expect(asks(withPurpose({ $ref: '../section.schema.json' }), [own])).toBe(true);
  });
});
