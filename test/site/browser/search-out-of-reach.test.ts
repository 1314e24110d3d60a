import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSite } from '../../../src/site/make-site.ts';
import { verifySearch } from '../../../src/site/verify-search.ts';
import { constitutionIn, FIXTURE } from '../constitution-of.ts';
import { builtSite, HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { opened } from './searching.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

describe('Where there is no search', () => {
  test('for want of script, the index leads to the texts', async () => {
    const page = await opened(site, '/search/', { javaScriptEnabled: false });
    expect(await page.locator('#page_search').isVisible()).toBe(false);
    expect(await page.locator('#page_search-without').isVisible()).toBe(true);
    await page.locator('#page_index').getByRole('link', { name: 'Attending meetings', exact: true }).click();
    expect(page.url()).toMatch(/documents\/member-protocol\/#attending$/);
    await page.close();
  });

  test('for want of a server, the page says so, and the index leads to the texts', async () => {
    const page = await site.browser.newPage();
    await page.goto(pathToFileURL(`${site.folder}/documents/index.html`).href);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/index.html#page_q');
    expect(await page.locator('#page_search').isVisible()).toBe(false);
    expect(await page.textContent('#page_search-without')).toMatch(/needs a web server/);
    await page.locator('#page_index').getByRole('link', { name: 'Attending meetings', exact: true }).click();
    await page.waitForURL('**/documents/member-protocol/index.html#attending');
    await page.close();
  });
});

describe('A build that lost something of its index is refused', () => {
  test('and one that did not is counted', async () => {
    const site = await makeSite(constitutionIn(FIXTURE, '2026-11-22'));
    const { folder: own, remove } = await builtSite(FIXTURE);
    expect(verifySearch(site, own)).toBeGreaterThan(40);
    const fragments = join(own, 'assets/search/fragment');
    const [first = ''] = readdirSync(fragments);
    renameSync(join(fragments, first), join(own, 'lost'));
    expect(() => verifySearch(site, own)).toThrow(/The search index holds \d+ records of the form/);
    writeFileSync(join(fragments, 'twice.pf_fragment'), readFileSync(join(own, 'lost')));
    renameSync(join(own, 'lost'), join(fragments, first));
    expect(() => verifySearch(site, own)).toThrow(/two records of one address/);
    rmSync(join(fragments, 'twice.pf_fragment'));
    expect(verifySearch(site, own)).toBeGreaterThan(40);
    remove();
  });
});
