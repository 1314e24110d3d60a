import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTags } from '../../../src/site/html/read-tags.ts';
import { FIXTURE } from '../constitution-of.ts';
import { addressesInFile } from './addresses-in-file.ts';
import { type BuiltSite, builtSite, HERE, pagesIn, type ServedSite, servedSite } from './built-site.ts';

const HOST = 'https://user.github.io';
const BASE = '/cartulary';
const TEXT = /\.(?:html|xml|txt)$/;

describe.each([
  ['this repository', HERE],
  ['the fixture', FIXTURE],
])('The site of %s below a path', (_name, root) => {
  let built: BuiltSite;
  beforeAll(async () => {
    built = await builtBelow(root);
  });
  afterAll(() => built.remove());

  test('gives no address of its own that leads nowhere', () => {
    const own = textsIn(built.folder)
      .flatMap((file) =>
        addressesInFile(readFileSync(join(built.folder, file), 'utf8'), urlOf(file)).map((to) => [file, to]),
      )
      .filter(([, to]) => to?.startsWith(`${HOST}/`));
    const ids = new Map<string, ReadonlySet<string>>();
    const dead = own.filter(([, to]) => !leadsSomewhere(built.folder, to ?? '', ids));
    expect(own.length).toBeGreaterThan(1000);
    expect(dead.map(([file, to]) => `${file} → ${to}`)).toEqual([]);
  });

  test('has one canonical address for each page, and its map names those that may be indexed and no other', () => {
    const pages = pagesIn(built.folder).filter((page) => page !== '/404.html');
    const heads = pages.map((page) => ({
      page,
      ...headOf(readFileSync(join(built.folder, page, 'index.html'), 'utf8')),
    }));
    expect(heads.filter(({ canonical }) => canonical.length !== 1)).toEqual([]);
    const indexed = heads.filter(
      ({ page, isIndexed, canonical }) => isIndexed && canonical[0] === `${HOST}${BASE}${page}`,
    );
    const map = readFileSync(join(built.folder, 'sitemap.xml'), 'utf8');
    expect([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url).toSorted()).toEqual(
      indexed.map(({ canonical }) => canonical[0] ?? '').toSorted(),
    );
  });

  test('has on each page a picture that is there, and a feed', () => {
    for (const page of pagesIn(built.folder).filter((each) => !/^\/id\//.test(each))) {
      const html = read(built.folder, page);
      if (html.includes('http-equiv="refresh"')) continue;
      const tags = [...readTags(html)];
      const image = tags.find(({ attributes }) => attributes.get('property') === 'og:image')?.attributes.get('content');
      expect(sizeOfPng(join(built.folder, new URL(image ?? '').pathname.slice(BASE.length))), page).toEqual([
        1200, 630,
      ]);
      const feeds = tags.filter(({ attributes }) => attributes.get('type') === 'application/atom+xml');
      expect(feeds.length, page).toBeGreaterThan(0);
    }
  });
});

describe('An address that leads nowhere, below a path', () => {
  let built: BuiltSite;
  let site: ServedSite;
  beforeAll(async () => {
    built = await builtBelow(HERE);
    site = await servedSite(built.folder, BASE);
  });
  afterAll(async () => {
    await site.close();
    built.remove();
  });

  test.each(['on', 'off'])('is answered by a page that leads on, with script %s', async (script) => {
    const page = await site.browser.newPage({ javaScriptEnabled: script === 'on' });
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/no/such/page/')) failed.push(response.url());
    });
    const answer = await page.goto(`${site.address}/no/such/page/`);
    expect(answer?.status()).toBe(404);
    expect(await page.textContent('h1')).toBe('There is no page here');
    await page.fill('#page_q', 'quorum');
    await page.click('button[type=submit]');
    await page.waitForURL(`${site.address}/search/?q=quorum`);
    if (script === 'on') await page.waitForSelector('#page_search-results a');
    else expect(await page.locator('#page_index a').count()).toBeGreaterThan(0);
    await page.goto(`${site.address}/no/such/page/`);
    await page.click('main a:has-text("Terms of Reference of the Executive")');
    expect(await page.textContent('h1')).toBe('Terms of Reference of the Executive');
    expect(failed).toEqual([]);
    await page.close();
  });
});

async function builtBelow(root: string): Promise<BuiltSite> {
  const copy = mkdtempSync(join(tmpdir(), 'cartulary-below-'));
  for (const folder of ['content', 'schemas']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  const path = join(copy, 'content/site.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^url: .*$/m, `url: ${HOST}${BASE}/`));
  const built = await builtSite(copy);
  rmSync(copy, { recursive: true });
  return built;
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file));
}

function urlOf(file: string): string {
  return `${HOST}${BASE}/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}

function read(folder: string, page: string): string {
  return readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
}

function leadsSomewhere(folder: string, to: string, ids: Map<string, ReadonlySet<string>>): boolean {
  const { pathname, hash } = new URL(to);
  if (!pathname.startsWith(`${BASE}/`)) return false;
  const path = join(folder, pathname.slice(BASE.length));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  // The index of search is a folder that only its script looks into.
  if (pathname === `${BASE}/assets/search/`) return existsSync(path);
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  if (hash === '' || !file.endsWith('.html')) return true;
  const found = ids.get(file) ?? idsIn(readFileSync(file, 'utf8'));
  ids.set(file, found);
  return found.has(decodeURIComponent(hash.slice(1)));
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...readTags(html)].flatMap(({ attributes }) => attributes.get('id') ?? []));
}

function headOf(html: string): { readonly canonical: readonly string[]; readonly isIndexed: boolean } {
  const tags = [...readTags(html)];
  return {
    canonical: tags
      .filter(({ attributes }) => attributes.get('rel') === 'canonical')
      .map(({ attributes }) => attributes.get('href') ?? ''),
    isIndexed: !tags.some(({ attributes }) => attributes.get('name') === 'robots'),
  };
}

function sizeOfPng(path: string): readonly number[] {
  const file = readFileSync(path);
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
