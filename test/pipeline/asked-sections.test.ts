import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, kind, verdictOn } from '../organisation-in.ts';

const rules = (schema: object): Files => ({ 'schemas/kinds/rules.schema.json': kind(schema) });
// A keyword of JSON Schema, and no promise.
const onCondition = (schema: object) => Object.fromEntries([['then', schema]]);
const withSections = (sections: object) => rules({ type: 'object', properties: { sections } });

describe('sections that a kind asks for', () => {
  const FEES = { title: 'Fees due' };
  const missing = `error section-missing ${EDITION}:8:1-26 The section “Fees due” is missing.`;
  test.each<[string, Files]>([
    ['plainly', withSections({ required: ['fees'], properties: { fees: FEES } })],
    [
      'through allOf and references',
      rules({
        allOf: [{ $ref: '#/$defs/with-fees' }],
        $defs: { 'with-fees': { properties: { sections: { required: ['fees'], properties: { fees: FEES } } } } },
      }),
    ],
    [
      'on a condition',
      rules({
        if: { properties: { status: { const: 'draft' } } },
        ...onCondition({ properties: { sections: { required: ['fees'], properties: { fees: FEES } } } }),
      }),
    ],
    [
      'on a condition inside the sections',
      withSections({ if: { required: ['plots'] }, ...onCondition({ required: ['fees'], properties: { fees: FEES } }) }),
    ],
  ])('%s, are missed by their titles, and found by their headings', (_name, files) => {
    expect(verdictOn(files)).toEqual([missing]);
    expect(
      verdictOn({ ...files, [EDITION]: edition('## Plots {#plots}\n\nText.\n\n## 2. FEES DUE\n\nFive pounds.\n') }),
    ).toEqual([]);
  });

  test('may be the only ones', () => {
    const files = withSections({ additionalProperties: false, properties: { fees: FEES } });
    expect(verdictOn(files)).toEqual([
      `error section-unexpected ${EDITION}:6:1-18 This kind of document has no section “Plots”.`,
    ]);
  });
});
