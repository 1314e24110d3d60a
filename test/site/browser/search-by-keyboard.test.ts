import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { asked, opened } from './searching.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

describe('Without a mouse', () => {
  const here = (page: Page) => page.evaluate(() => document.activeElement?.id);

  test('the key / leads from every page to the field, and from anywhere on the page of search', async () => {
    const page = await opened(site, '/documents/member-protocol/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#page_q');
    await page.waitForFunction(() => document.activeElement?.id === 'page_q');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.keyboard.type('a/b');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    await page.getByRole('button', { name: 'Search', exact: true }).focus();
    await page.keyboard.press('/');
    expect(await here(page)).toBe('page_q');
    await page.close();
  });

  test('it does nothing with another key held down, and can be switched off for good', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}/documents/`);
    await page.keyboard.press('Control+/');
    await page.keyboard.press('Alt+/');
    expect(page.url()).toMatch(/documents\/$/);
    await page.goto(`${site.address}/search/`);
    await page.getByLabel('The key / leads here').uncheck();
    await page.keyboard.press('/');
    expect(await here(page)).toBe('page_search-key');
    await page.goto(`${site.address}/documents/`);
    await page.keyboard.press('/');
    expect(page.url()).toMatch(/documents\/$/);
    await page.goto(`${site.address}/search/`);
    await page.getByLabel('The key / leads here').check();
    await page.goto(`${site.address}/documents/`);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#page_q');
    await context.close();
  });

  test('the arrows lead from the field through the results and back, and Tab does too', async () => {
    const page = await asked(site, 'q=resign');
    const steps: (string | null | undefined)[] = [];
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.getByRole('searchbox').focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      steps.push(await focused());
    }
    const first = '../documents/member-protocol/#resignation';
    expect(steps).toEqual([first, 'page_q', 'page_q', first]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/member-protocol/#resignation');
    await page.close();
  });

  test('the number of places is said aloud', async () => {
    const page = await asked(site, 'q=resign');
    expect(await page.getByRole('status').textContent()).toMatch(/place was found|places were found/);
    expect(await page.getByRole('search').getByRole('searchbox').getAttribute('name')).toBe('q');
    await page.close();
  });
});
