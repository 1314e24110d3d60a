import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';

const SHARED = join(import.meta.dirname, '../../../shared/example');
const SECOND = join(import.meta.dirname, '../fixtures/second-organisation');
const DAY = '2026-06-01';

test.skipIf(!existsSync(SHARED))(
  'the example of the contract passes the gate, and is told how to begin to seal (it lies in ../shared, or this is skipped)',
  () => {
    const { diagnostics, constitution, looked } = checkFolder({ root: SHARED, on: DAY });
    const found = diagnostics.map(({ rule, severity }) => [rule, severity]);
    expect([found, looked.documents, looked.editions]).toEqual([[['seal-absent', 'warning']], 2, 3]);
    expect(constitution).toBeDefined();
  },
);

describe('an organisation with kinds, bodies and documents of its own', () => {
  const { diagnostics, constitution, looked } = checkFolder({ root: SECOND, on: DAY });

  test('passes the gate', () => {
    expect([diagnostics, looked.documents, looked.editions, looked.waivers.length]).toEqual([[], 5, 7, 1]);
  });

  test('has its texts in their standing', () => {
    const standings = constitution?.documents.map(({ id, editions }) => [
      id,
      ...editions.map(({ standing }) => standing),
    ]);
    expect(standings).toEqual([
      ['complaints-policy', 'repealed', 'in-force'],
      ['garden-charter', 'in-use'],
      ['pets-policy', 'draft'],
      ['repairs-charter', 'in-use'],
      ['standing-orders', 'in-force', 'proposed'],
    ]);
  });

  test('keeps what it wrote as it wrote it', () => {
    expect(constitution?.decisions.map(({ minute }) => minute)).toEqual(['3.10', '12/4']);
    expect(
      constitution?.documents.find(({ id }) => id === 'complaints-policy')?.inForce?.frontMatter['review-by'],
    ).toBe(2026);
  });

  test('knows the sections of its kinds', () => {
    expect(
      constitution?.kinds.map(({ id, sections }) => [
        id,
        ...sections.map((section) => `${section.id}${section.isRequired ? ', required' : ''}`),
      ]),
    ).toEqual([
      ['policy', 'aim, required', 'scope', 'what-we-do', 'review, required'],
      ['standing-orders', 'meetings, required', 'committee, required'],
      ['team-charter', 'task, required', 'convenor, required'],
    ]);
  });
});
