import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';

const KIND = '/kinds/thematic-terms-of-reference/';

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

const columnsOn = (page: Page) =>
  page
    .locator('thead [data-document]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.querySelector('a')?.textContent));

test('any two groups are left alone in the table, and the choice can be shared', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/documents/economy-group/`);
  await page.click('a:has-text("Compare it with the 3 others")');
  expect(await columnsOn(page)).toEqual([
    'Economy Group',
    'Environment Group',
    'Neighbourhoods Group',
    'Wellbeing Group',
  ]);
  await page.selectOption('#page_one', 'environment-group');
  await page.selectOption('#page_other', 'wellbeing-group');
  await page.click('text=Show these two');
  expect(await columnsOn(page)).toEqual(['Environment Group', 'Wellbeing Group']);
  expect(await page.textContent('#page_two [role=status]')).toBe('Shown: Environment Group and Wellbeing Group.');
  await page.goto(page.url());
  expect(await columnsOn(page)).toEqual(['Environment Group', 'Wellbeing Group']);
  await page.click('text=Show all');
  expect(await columnsOn(page)).toHaveLength(4);
  await page.close();
});

test('one group is not compared with itself, nor with one that is not there', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}${KIND}?one=economy-group&other=nobody`);
  expect(await columnsOn(page)).toHaveLength(4);
  await page.selectOption('#page_other', 'economy-group');
  await page.click('text=Show these two');
  expect([await columnsOn(page), await page.textContent('#page_two [role=status]')]).toEqual([
    expect.objectContaining({ length: 4 }),
    'Choose two that differ.',
  ]);
  await page.close();
});

test('the table is moved by keyboard, under a row and beside a column that stay', async () => {
  const page = await site.browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(site.address + KIND);
  const region = page.locator('.side-by-side');
  await region.focus();
  await region.evaluate((one) => one.scrollTo(200, 900));
  const offsets = await region.evaluate((one) => {
    const { top, left } = one.getBoundingClientRect();
    const [corner, row] = [one.querySelector('thead th'), one.querySelector('tbody th')];
    return [
      Math.round((corner?.getBoundingClientRect().top ?? 0) - top),
      Math.round((row?.getBoundingClientRect().left ?? 0) - left),
      one.scrollLeft,
    ];
  });
  expect(offsets[0]).toBeLessThanOrEqual(1);
  expect(offsets.slice(1)).toEqual([0, 200]);
  await page.close();
});

test('without script every section has a page on which all groups stand', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(site.address + KIND);
  expect(await page.locator('#page_two').isVisible()).toBe(false);
  await page.click('tbody th a:has-text("Membership")');
  expect(await page.locator('.beside-each-other h2 a').allTextContents()).toEqual([
    'Economy Group',
    'Environment Group',
    'Neighbourhoods Group',
    'Wellbeing Group',
  ]);
  expect(await page.locator('.beside-each-other .tag').first().textContent()).toBe('Draft');
  await page.click('[aria-label="Clause 7.1, Economy Group"]');
  expect(page.url()).toContain('/documents/economy-group/#');
  await context.close();
});

test('each number leads to its clause under a name of its own', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address + KIND);
  const names = await page.locator('td a.mark').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
  await page.close();
});
