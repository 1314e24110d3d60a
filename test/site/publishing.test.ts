import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { buildSite } from '../../src/site/build-site.ts';

const root = join(import.meta.dirname, '../fixtures/organisation');

describe('publishing', () => {
  it('takes a constitution that the gate let through, and an unchecked one does not compile', () => {
    const { constitution } = loadConstitution(root, () => '2026-06-01');
    // @ts-expect-error The type check of this project fails if this line ever compiles.
    const publish = () => buildSite({ constitution, root, out: 'dist' });
    expect(publish).toBeTypeOf('function');
  });
});
