import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { verifySearch } from '../../src/site/verify-search.ts';
import { constitutionIn, FIXTURE } from './constitution-of.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-without-search-'));
const folder = join(scratch, 'site');

beforeAll(async () => {
  await buildSite({ constitution: constitutionIn(FIXTURE), root: FIXTURE, out: folder, hasSearch: false });
}, 240_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('a site without search', () => {
  test('holds no index and no program to search it', () => {
    expect(files().filter((path) => /^assets.search(?:\.js$|.)(?!css)/.test(path))).toEqual([]);
  });

  test('offers a field for words on no page, and loads nothing that is not there', () => {
    const pages = files().filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((path) => /role="search"|type="search"|assets\/search\.js/.test(read(path)))).toEqual([]);
  });

  test('says so on the page of search, where the index from A to Z stays', () => {
    const page = read('search/index.html');
    expect(page).toContain('This copy of the site was made without the search by words.');
    expect(page).toContain('id="page_index"');
    expect(page).not.toContain('wasm-unsafe-eval');
  });

  test('is refused where it holds an index all the same', async () => {
    const site = { ...(await makeSite(constitutionIn(FIXTURE))), hasSearch: false };
    expect(verifySearch(site, folder)).toBe(0);
    mkdirSync(join(folder, 'assets/search'));
    expect(() => verifySearch(site, folder)).toThrow('The build holds assets/search/, and its search is left out.');
  });
});
