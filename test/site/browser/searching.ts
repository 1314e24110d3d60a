import type { Page } from 'playwright-core';
import type { ServedSite } from './built-site.ts';

/** Opens a page of a site. */
export async function opened(
  site: ServedSite,
  path: string,
  settings: Parameters<ServedSite['browser']['newPage']>[0] = {},
): Promise<Page> {
  const page = await site.browser.newPage(settings);
  await page.goto(site.address + path);
  return page;
}

/** Waits until the question was answered. Gives the words above the results. */
export async function answered(page: Page): Promise<string> {
  await page.locator('#page_search-answer .count').waitFor();
  return (await page.locator('#page_search-answer p').allTextContents()).join(' ');
}

/** Opens the page of search with a question in its address, and waits for the answer. */
export async function asked(site: ServedSite, query: string): Promise<Page> {
  const page = await opened(site, `/search/?${query}`);
  await answered(page);
  return page;
}

/** The ways that the results lead, in their order. */
export function linksOn(page: Page): Promise<readonly string[]> {
  return page.locator('#page_search-results a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
}
