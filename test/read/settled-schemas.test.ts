import { expect, test } from 'vitest';
import { readSchema } from '../../src/read/validate/schema-store.ts';
import { settleSchemas } from '../../src/read/validate/settle-schemas.ts';

test('a chain of twenty thousand references is refused in words of ours', () => {
  const parts = Array.from({ length: 20_000 }, (_, index) => [`p${index}`, { $ref: `#/$defs/p${index + 1}` }] as const);
  const schema = { $defs: { ...Object.fromEntries(parts), p20000: {} }, properties: { note: { $ref: '#/$defs/p0' } } };
  const file = readSchema('kinds/rules.schema.json', JSON.stringify(schema));
  expect(settleSchemas([], file === undefined ? [] : [file]).refused.map(({ help }) => help)).toEqual([
    'Correct the schema: its parts lead from one to the next too often.',
  ]);
});
