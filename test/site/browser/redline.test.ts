import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedConstitution } from '../../../src/model/constitution.ts';
import { redlinePairs } from '../../../src/site/page-models/redline-pairs.ts';
import { constitutionIn } from '../constitution-of.ts';
import { manyEditions } from '../many-editions.ts';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { sorted, textsOf, textsOn } from './redline-texts.ts';

const SECOND = `${HERE}/test/fixtures/second-organisation`;
const WIDE = { viewport: { width: 1280, height: 900 } };
const REDLINE = '/documents/strategic-group/redlines/1-2/';

const many = manyEditions();
const roots = [HERE, SECOND, many.root] as const;
let sites: readonly {
  readonly served: ServedSite;
  readonly constitution: CheckedConstitution;
}[] = [];
beforeAll(async () => {
  for (const root of roots) {
    const served = await servedSite(await sharedSite(root));
    sites = [...sites, { served, constitution: constitutionIn(root, '2026-11-22') }];
  }
});
afterAll(async () => {
  for (const { served } of sites) await served.close();
  many.remove();
});

async function opened(
  which: number,
  path: string,
  settings: Parameters<ServedSite['browser']['newPage']>[0] = WIDE,
): Promise<Page> {
  const site = sites[which]?.served;
  if (site === undefined) throw new Error('There is no such site.');
  const page = await site.browser.newPage(settings);
  await page.goto(site.address + path);
  return page;
}

const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

describe('Every redline that was built', () => {
  test.each(['one', 'two'] as const)('holds both texts to the letter, in form %s', async (form) => {
    let compared = 0;
    for (const [which, { constitution }] of sites.entries()) {
      for (const { document, before, after } of redlinePairs(constitution)) {
        const page = await opened(which, `/documents/${document.id}/redlines/${before.number}-${after.number}/`);
        expect(sorted(await textsOn(page, form))).toEqual(sorted(textsOf(before, after)));
        await page.close();
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});

describe('Changes only', () => {
  test('hides what did not change, says how much, and needs no script', async () => {
    const page = await opened(0, REDLINE, { ...WIDE, javaScriptEnabled: false });
    expect(await shown(page, '.row')).toBe(14);
    expect(await page.locator('.hidden-note').isVisible()).toBe(false);
    await page.getByLabel('Changes only').press('Space');
    expect(await page.locator('.row:visible .mark').allTextContents()).toHaveLength(9);
    expect(await page.textContent('.hidden-note:visible')).toBe('5 parts that did not change are hidden.');
    await page.close();
  });

  test('hides nothing on paper unless it was chosen', async () => {
    const page = await opened(0, REDLINE);
    await page.emulateMedia({ media: 'print' });
    expect([await shown(page, '.row'), await shown(page, '.switches, .step, .old, .new')]).toEqual([14, 0]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Changes only').check();
    await page.getByLabel('side by side').check();
    await page.emulateMedia({ media: 'print' });
    expect([await shown(page, '.row'), await shown(page, '.hidden-note'), await shown(page, '.old, .new')]).toEqual([
      9, 1, 0,
    ]);
    await page.close();
  });
});

describe('Side by side', () => {
  test('the old text stands left and the new one right, row by row, and nothing is read twice', async () => {
    const page = await opened(0, REDLINE, { ...WIDE, javaScriptEnabled: false });
    expect(await shown(page, '.old, .new')).toBe(0);
    await page.getByLabel('side by side').check();
    const row = page.locator('#row\\.3');
    const [old, fresh] = [await row.locator('.old').boundingBox(), await row.locator('.new').boundingBox()];
    expect(old?.y).toBe(fresh?.y);
    expect((old?.x ?? 0) + (old?.width ?? 0)).toBeLessThanOrEqual(fresh?.x ?? 0);
    expect(await row.locator('.run').isVisible()).toBe(false);
    const twice = await page.locator('.row').evaluateAll((rows) =>
      rows.filter((one) => {
        const read = [...one.querySelectorAll('.run, .old, .new')].filter(
          (text) => text.checkVisibility() && text.getAttribute('aria-hidden') !== 'true',
        );
        return new Set(read.map((text) => text.textContent)).size !== read.length;
      }),
    );
    expect(twice).toEqual([]);
    await page.close();
  });

  test('is not offered on a narrow screen', async () => {
    const page = await opened(0, REDLINE, { viewport: { width: 1099, height: 800 } });
    expect(await page.getByLabel('side by side').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1100, height: 800 });
    expect(await page.getByLabel('side by side').isVisible()).toBe(true);
    await page.close();
  });
});

describe('From change to change', () => {
  const here = (page: Page) => page.evaluate(() => document.activeElement?.id);

  test('links lead without script', async () => {
    const page = await opened(0, REDLINE, { ...WIDE, javaScriptEnabled: false });
    expect(await page.locator('#page_keys').isVisible()).toBe(false);
    await page.locator('.row.changed').first().getByRole('link', { name: 'next change' }).click();
    expect(page.url()).toMatch(/#row\.4$/);
    await page.locator('#row\\.4').getByRole('link', { name: 'previous change' }).click();
    expect(page.url()).toMatch(/#row\.3$/);
    await page.close();
  });

  test('the keys n and p lead, and help says so', async () => {
    const page = await opened(0, REDLINE);
    expect(await page.textContent('#page_keys:visible')).toMatch(/Keys: n for the next change, p for the one before/);
    const steps: (string | undefined)[] = [];
    for (const key of ['n', 'n', 'n', 'p', 'p', 'p']) {
      await page.keyboard.press(key);
      steps.push(await here(page));
    }
    expect(steps).toEqual(['row.3', 'row.4', 'row.5', 'row.4', 'row.3', 'row.3']);
    await page.close();
  });
});
