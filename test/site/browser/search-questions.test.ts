import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURE } from '../constitution-of.ts';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { answered, asked, linksOn, opened } from './searching.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: ServedSite;
let other: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
  other = await servedSite(await sharedSite(FIXTURE));
});
afterAll(async () => {
  await site.close();
  await other.close();
});

describe('A question', () => {
  test('is answered while it is written, and stands in the address', async () => {
    const page = await opened(site, '/search/');
    expect(await page.textContent('#page_search-answer')).toBe('');
    await page.getByRole('searchbox').pressSequentially('resignation');
    expect(await answered(page)).toMatch(/found/);
    expect(new URL(page.url()).search).toBe('?q=resignation');
    await page.getByLabel('Status').selectOption('All texts');
    await page.waitForURL('**/search/?q=resignation&status=all');
    await page.reload();
    await answered(page);
    expect(await page.getByLabel('Status').inputValue()).toBe('all');
    await page.getByRole('searchbox').fill('');
    await page.waitForURL('**/search/?status=all');
    expect(await page.textContent('#page_search-answer')).toBe('');
    await page.close();
  });

  test('is asked of texts in force first, and of others on demand', async () => {
    const page = await asked(other, 'q=quorum');
    expect(await linksOn(page)).toEqual(['../documents/rules/#quorum']);
    await page.getByRole('button', { name: /in texts that are not in force/ }).click();
    await page.waitForURL('**/search/?q=quorum&status=all');
    await page.locator('.tag.proposed').first().waitFor();
    expect(await linksOn(page)).toContain('../documents/rules/editions/2/#quorum');
    await page.getByLabel('Status').selectOption('Drafts and proposals');
    await page.waitForFunction(() => !document.querySelector('#page_search-results .in-force'));
    expect(await page.locator('#page_search-results h2 .tag').first().textContent()).toMatch(/^Edition \d: /);
    expect(await page.getByRole('button', { name: /more in all texts/ }).count()).toBe(1);
    await page.close();
  });

  test.each([
    ['document=member-protocol', /documents\/member-protocol\//],
    ['body=strategic-group', /documents\/strategic-group\/|bodies\/strategic-group\//],
    ['kind=.term', /terms\/#/],
    ['kind=terms-of-reference', /documents\//],
  ])('can be narrowed by %s', async (filter, only) => {
    const all = await asked(site, 'q=executive&status=all');
    const page = await asked(site, `q=executive&status=all&${filter}`);
    const [narrow, wide] = [await linksOn(page), await all.textContent('#page_search-answer .count')];
    expect(narrow.length).toBeGreaterThan(0);
    expect(narrow.filter((link) => !only.test(link))).toEqual([]);
    expect(Number.parseInt(wide ?? '', 10)).toBeGreaterThan(narrow.length);
    await Promise.all([page.close(), all.close()]);
  });

  test('that finds nothing leads on', async () => {
    const page = await asked(site, 'q=resign+vision');
    expect(await answered(page)).toMatch(/Nothing was found/);
    await page.getByRole('button', { name: 'Look for “resign” alone' }).click();
    await page.locator('#page_search-results a').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=resign');
    await page.goto(`${site.address}/search/?q=zzzzqq`);
    expect(await answered(page)).toBe(
      'No text holds “zzzzqq”. Nothing was found. Try fewer words, or look in the index.',
    );
    await page.getByRole('link', { name: 'look in the index' }).click();
    expect(page.url()).toMatch(/#page_index$/);
    await page.close();
  });

  test('can be answered again by way of the address', async () => {
    const page = await asked(site, 'q=resign&document=member-protocol&body=no-such-body&kind=');
    expect(await page.getByLabel('Document').inputValue()).toBe('member-protocol');
    expect(await page.getByLabel('Body').inputValue()).toBe('');
    await page.close();
  });

  test('that cannot be answered says so', async () => {
    const page = await opened(site, '/search/');
    await page.route('**/wasm.*', (route) => route.abort());
    await page.getByRole('searchbox').fill('quorum');
    await page.getByText('The search could not be loaded.').waitFor();
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('In %s', (colorScheme) => {
  test('axe finds no fault where results are shown', async () => {
    const page = await opened(site, '/search/?q=strategc+group&status=all', { colorScheme, bypassCSP: true });
    await answered(page);
    await page.evaluate(AXE);
    const faults = await page.evaluate(
      "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))",
    );
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('Results run into no fault and against no policy, and need not be moved sideways', async () => {
  const page = await opened(site, '/search/', { viewport: { width: 320, height: 700 } });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('requestfailed', (request) => {
    // A request that the next page cut short is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(request.url());
  });
  await page.goto(`${site.address}/search/?q=strategc+grop&status=all`);
  await answered(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(heard).toEqual([]);
  await page.close();
});

test('A reader who does not search loads nothing for it, and one who does about 100 kB', async () => {
  const page = await opened(site, '/documents/');
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (!response.url().includes('/assets/search')) return;
    // Servers send scripts and texts packed; the parts of the index are packed as they are.
    const body = await response.body();
    sizes.push(/\.(?:js|css|txt|json)/.test(response.url()) ? gzipSync(body).length : body.length);
  });
  await page.reload({ waitUntil: 'networkidle' });
  expect(sizes).toEqual([]);
  await page.goto(`${site.address}/search/?q=quorm`);
  await answered(page);
  await page.waitForLoadState('networkidle');
  expect(sizes.length).toBeGreaterThan(6);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(105_000);
  await page.close();
});
