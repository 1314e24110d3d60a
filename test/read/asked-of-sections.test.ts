import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SECTION_PARTS, type SectionPart } from '../../src/model/kind.ts';
import { askedOfSections } from '../../src/read/validate/asked-of-sections.ts';
import { type SchemaFile, storeSchemas } from '../../src/read/validate/schema-store.ts';

const SECTION = 'section.schema.json';
const OURS = file(SECTION, JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', SECTION), 'utf8')));

function file(path: string, schema: SchemaFile['schema']): SchemaFile {
  return { path, text: JSON.stringify(schema), schema };
}

function asked(schema: SchemaFile['schema'], others: readonly SchemaFile[] = [OURS]): readonly SectionPart[] {
  const path = 'kinds/charter.schema.json';
  return [...askedOfSections(path, storeSchemas([file(path, schema), ...others]).store, [OURS])];
}

function withPurpose(purpose: object): SchemaFile['schema'] {
  return { properties: { sections: { required: ['purpose'], properties: { purpose } } } };
}

const ALL = [...SECTION_PARTS];

describe('a kind asks for nothing in a section', () => {
  test.each([
    ['that takes our section as it is', withPurpose({ $ref: '../section.schema.json', title: 'Purpose' })],
    ['that knows no other section', { properties: { sections: { additionalProperties: false } } }],
    ['that lists plain values', { properties: { status: { enum: ['draft', 'adopted'] }, edition: { const: 1 } } }],
  ])('%s', (_, schema) => {
    expect(asked(schema)).toEqual([]);
  });
});

describe('a kind asks for a part of a section', () => {
  test.each([
    ['by its name', withPurpose({ properties: { clauses: { minItems: 2 } } }), ['clauses']],
    [
      'beside our section',
      withPurpose({ $ref: '../section.schema.json', properties: { words: { minimum: 50 } } }),
      ['words'],
    ],
    ['by a condition', withPurpose({ if: { properties: { text: { pattern: '^We' } } }, else: false }), ['text']],
  ])('%s', (_, schema, parts) => {
    expect(asked(schema)).toEqual(parts);
  });

  test('by another schema that it leads to', () => {
    const other = file('long.schema.json', { properties: { clauses: { minItems: 2 } } });
    expect(asked(withPurpose({ $ref: '../long.schema.json' }), [OURS, other])).toEqual(['clauses']);
  });
});

describe('a kind may ask for all parts of a section', () => {
  test.each([
    ['by a pattern of names', withPurpose({ patternProperties: { '^c': { minItems: 2 } } })],
    ['by a schema for all other names', withPurpose({ additionalProperties: { type: 'string' } })],
    ['by a schema for all that is left', withPurpose({ unevaluatedProperties: { type: 'string' } })],
    ['by a whole value', withPurpose({ not: { const: { heading: 'Purpose', text: 'x', words: 1, clauses: [] } } })],
    ['by one of several values', withPurpose({ enum: [{ heading: 'Purpose' }] })],
    ['by a reference that is settled late', withPurpose({ $dynamicRef: '#section' })],
  ])('%s', (_, schema) => {
    expect(asked(schema)).toEqual(ALL);
  });

  test('by a section of the organisation’s own', () => {
    const own = file(SECTION, { ...OURS.schema, required: ['heading', 'text'] });
    expect(asked(withPurpose({ $ref: '../section.schema.json' }), [own])).toEqual(ALL);
  });
});
