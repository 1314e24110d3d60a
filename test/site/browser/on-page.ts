import type { BrowserContextOptions, Page } from 'playwright-core';
import type { ServedSite } from './built-site.ts';

/** Opens a page in a context of its own, which may use the clipboard, and closes it afterwards. */
export async function onPage(
  url: string,
  use: (page: Page) => Promise<void>,
  { browser, ...setting }: BrowserContextOptions & Pick<ServedSite, 'browser'>,
): Promise<void> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...setting });
  const page = await context.newPage();
  await page.goto(url);
  await use(page);
  await context.close();
}

/** Whether what can open over the page is open. */
export function isOpen(page: Page, id: string): Promise<boolean> {
  return page.locator(id).evaluate((card) => card.matches(':popover-open'));
}
