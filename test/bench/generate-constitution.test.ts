import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GENERATED_DAY, generateConstitution } from '../../bench/generate-constitution.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartulary-generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('A generated constitution', () => {
  const root = generated('first', 51);
  const { diagnostics, constitution } = checkFolder({ root, on: GENERATED_DAY });

  it('passes the gate without a word', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has texts in several editions, drafts, bodies and decisions', () => {
    const documents = constitution?.documents ?? [];
    const statuses = documents.flatMap(({ editions }) => editions.map(({ status }) => status));
    expect({
      documents: documents.length,
      editions: documents.find(({ id }) => id === 'charter-0')?.editions.map(({ number }) => number),
      statuses: [...new Set(statuses)].sort(),
      bodies: constitution?.bodies.map(({ id }) => id).sort(),
      decisions: constitution?.decisions.length,
    }).toEqual({
      documents: 51,
      editions: [1, 2, 3],
      statuses: ['adopted', 'draft', 'proposed'],
      bodies: ['group-0', 'group-1', 'group-2', 'society'],
      decisions: 6,
    });
  });

  it('has texts of about four kilobytes', () => {
    const sizes = [...filesIn(root)]
      .filter(([path]) => path.endsWith('.md'))
      .map(([, text]) => Buffer.byteLength(text));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(3900);
    expect(mean).toBeLessThan(4400);
  });

  it('is the same for the same size and seed, byte by byte', () => {
    expect(filesIn(generated('second', 51))).toEqual(filesIn(root));
  });

  it('has other words for another seed, and the same documents', () => {
    const other = filesIn(generated('other', 51, 2));
    expect([...other.keys()]).toEqual([...filesIn(root).keys()]);
    expect(other.get('content/documents/charter-7/editions/1.md')).not.toBe(
      filesIn(root).get('content/documents/charter-7/editions/1.md'),
    );
  });

  it('has the same document whatever its size', () => {
    const path = 'content/documents/charter-7/editions/1.md';
    expect(filesIn(generated('small', 8)).get(path)).toBe(filesIn(root).get(path));
  });

  it('may be as small as one document', () => {
    expect(checkFolder({ root: generated('one', 1), on: GENERATED_DAY }).diagnostics).toEqual([]);
  });
});

function generated(name: string, count: number, seed?: number): string {
  const root = join(folder, name);
  generateConstitution(root, count, seed === undefined ? {} : { seed });
  return root;
}

function filesIn(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}
