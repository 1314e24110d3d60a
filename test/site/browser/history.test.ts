import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site?.close());

test('the history of a clause is opened by keyboard, and leads to the redline and to all of it', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/documents/strategic-group/`);
  const history = page.locator('#set-direction details.changes');
  await history.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await history.locator('del').first().textContent()).toBe('[deleted: To ]');
  await history.getByText('See it between').click();
  const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await row.locator('ins').first().textContent()).toBe('[inserted: Group]');
  await page.goto(`${site.address}/documents/strategic-group/`);
  await history.locator('summary').click();
  await history.getByText('The whole history').click();
  expect(await page.textContent('h1')).toBe('Terms of Reference of the Strategic Group: history of clause 1.1');
  await page.close();
});

test('histories that are open have no fault that axe finds, and stay off paper', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/documents/strategic-group/editions/2/`);
  const histories = page.locator('details.changes');
  await histories.evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await page.evaluate(AXE);
  const faults: string[] = await page.evaluate(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 160))))",
  );
  expect(faults).toEqual([]);
  expect(await histories.locator('.run').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await histories.locator('.run').first().isVisible()).toBe(false);
  expect(await histories.locator('summary').first().isVisible()).toBe(true);
  await page.close();
});

test('citations that may need a look are listed among the changes, each with the way to what would change', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/changes/#page_looks`);
  const first = page.locator('#page_looks li').filter({ hasText: 'Strategic Group' }).first();
  expect((await first.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
    'Clause 3.5 of the Terms of Reference of the Economy Group (a draft) cites clause 1.1 of the Terms of Reference of the Strategic Group, which would be changed by edition 2 (draft): what would change.',
  );
  await first.getByText('what would change', { exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/documents/strategic-group/redlines/1-2/');
  await page.close();
});
