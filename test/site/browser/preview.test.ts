import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/site/build-site.ts';
import { previewProofs } from '../../../src/site/read-back/preview-proofs.ts';
import { verifyPreview } from '../../../src/site/verify-preview.ts';
import { constitutionIn, FIXTURE } from '../constitution-of.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-preview-'));
const folder = join(scratch, 'preview');
const published = join(scratch, 'site');

beforeAll(async () => {
  const constitution = constitutionIn(FIXTURE);
  await buildSite({ constitution, root: FIXTURE, out: published });
  await buildSite({ constitution, root: FIXTURE, out: folder, preview: 'Proposal <b>12</b>' });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const pagesIn = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
const read = (place: string, path: string) => readFileSync(join(place, path), 'utf8');

describe('a preview', () => {
  test('says on every page what it is a preview of, in words that stay words', () => {
    const pages = pagesIn(folder);
    expect(pages.length).toBeGreaterThan(20);
    const silent = pages.filter((path) => !read(folder, path).includes('Preview: Proposal &lt;b&gt;12&lt;/b&gt;.'));
    expect(silent).toEqual([]);
  });

  test('asks search engines to leave every page', () => {
    const listed = pagesIn(folder).filter(
      (path) => !read(folder, path).includes('<meta name="robots" content="noindex"'),
    );
    expect([listed, read(folder, 'robots.txt')]).toEqual([[], 'User-agent: *\nDisallow: /\n']);
  });

  test('holds no word of it once the site itself is built', () => {
    expect(pagesIn(published).filter((path) => read(published, path).includes('Preview:'))).toEqual([]);
    expect(read(published, 'robots.txt')).toContain('Allow: /\n');
  });

  test('is refused where one page does not say so, and where robots are let in', () => {
    const proofs = previewProofs(['index.html']);
    const prove = (place: string) => {
      for (const proof of proofs) proof.prove(read(place, proof.path));
    };
    expect(() => prove(published)).toThrow('The page index.html does not say that it is a preview.');
    expect(() => prove(folder)).not.toThrow();
    writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
    expect(() => verifyPreview(folder)).toThrow('The preview lets search engines in.');
  });
});
