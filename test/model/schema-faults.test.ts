import { expect, test } from 'vitest';
import { describeFault } from '../../src/model/describe-fault.ts';
import type { SchemaFault } from '../../src/model/kind.ts';

const fault = (parts: Partial<SchemaFault>): SchemaFault => ({
  pointer: '',
  keyword: 'type',
  params: {},
  schema: undefined,
  parent: undefined,
  value: undefined,
  ...parts,
});

test.each<[string, Partial<SchemaFault>, string]>([
  [
    'a whole file of the wrong shape',
    { schema: 'object', value: ['a'] },
    'The file should be a group of keys, and is a list.',
  ],
  [
    'an entry of a list file',
    { pointer: '/2', schema: 'object', value: 'a' },
    'Entry 3 should be a group of keys, and is “a”.',
  ],
  ['a key without value', { pointer: '/votes/for', schema: 'integer', value: '' }, '“for” has no value.'],
  [
    'an item of a list, by its number and the key that holds it',
    { pointer: '/seats/0', schema: 'object', value: 'a' },
    'Entry 1 of “seats” should be a group of keys, and is “a”.',
  ],
  [
    'a key with a slash',
    { pointer: '/a~1b', schema: 'string', value: {} },
    '“a/b” should be text, and is a group of keys.',
  ],
  [
    'a form',
    { pointer: '/id', keyword: 'pattern', schema: '^a$', value: 'B' },
    '“B” is not in the form that “id” needs.',
  ],
  [
    'a long value, cut',
    { pointer: '/id', keyword: 'pattern', schema: '^a$', value: 'B'.repeat(99) },
    `“${'B'.repeat(60)}…” is not in the form that “id” needs.`,
  ],
  [
    'the form of a key itself',
    { keyword: 'pattern', schema: '^a$', value: 'B', params: { propertyName: 'B' } },
    '“B” is not in the form that a key here needs.',
  ],
  [
    'an entry in the middle of a sentence',
    { pointer: '/2', keyword: 'pattern', schema: '^a$', value: 'B' },
    '“B” is not in the form that entry 3 needs.',
  ],
  ['a keyword that we have no words for', { pointer: '/a', keyword: 'not' }, '“a” is not as the schema asks (not).'],
])('a fault names %s', (_name, parts, message) => {
  expect(describeFault(fault(parts)).message).toBe(message);
});

test('a key that is close to a known one is guessed at', () => {
  const parent = { properties: { custodian: {}, title: {} } };
  expect(
    describeFault(fault({ keyword: 'additionalProperties', params: { additionalProperty: 'custodain' }, parent })),
  ).toEqual({
    message: '“custodain” is not a key that can stand here.',
    help: 'Did you mean “custodian”? Change the key. Keys that can stand here: custodian, title.',
  });
});

test('of the many values that a schema allows, fifty are named', () => {
  const schema = Array.from({ length: 5000 }, (_, index) => `v${index}`);
  const { help } = describeFault(fault({ pointer: '/note', keyword: 'enum', schema, value: 'something else' }));
  expect(help).toMatch(/^Choose one of: v0, v1, .+, v49 … and 4950 more\.$/);
});
