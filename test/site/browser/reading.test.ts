import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE, pageOfEachSort, pagesIn, type ServedSite, servedSite, sharedSite } from './built-site.ts';

const SMALLEST_TARGET = 24;
/** Pages wait for the wire more than they work. */
const AT_ONCE = 4;

let site: ServedSite;
let sorts: readonly string[] = [];
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
  sorts = pageOfEachSort(pagesIn(site.folder));
});
afterAll(() => site.close());

test('no page runs into a fault, or against its own security policy', async () => {
  const faults = await eachPage({}, async (page, address) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(`${address} ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`${address} ${error.message}`));
    page.on('requestfailed', (request) => {
      // A request that the next page cut short is no fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`${address} ${request.url()}`);
    });
    await page.reload({ waitUntil: 'networkidle' });
    return heard;
  });
  expect(faults).toEqual([]);
});

describe.each([360, 768, 1280])('At %i pixels', (width) => {
  test('no page has to be moved sideways', async () => {
    const faults = await eachPage({ viewport: { width, height: 800 } }, async (page, address) => {
      const shown = await page.evaluate(() => document.documentElement.scrollWidth);
      return shown > width ? [`${address} is ${shown} wide`] : [];
    });
    expect(faults).toEqual([]);
  });
});

test('what is not part of a sentence can be hit with a finger', async () => {
  const faults = await eachPage({ viewport: { width: 360, height: 800 } }, async (page, address) => {
    const small = await page.evaluate((least) => {
      const targets = [...document.querySelectorAll<HTMLElement>('nav a, .mark, .site-head a, summary')];
      return targets
        .filter((target) => target.checkVisibility())
        .map((target) => ({ text: target.textContent, ...target.getBoundingClientRect().toJSON() }))
        .filter(({ height, width }) => height < least || width < least)
        .map(({ text, width, height }) => `${text} is ${width} by ${height}`);
    }, SMALLEST_TARGET);
    return small.map((fault) => `${address} ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('a reader without a mouse gets past the head of the page in one step', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/documents/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page_main');
  await page.close();
});

test('the lines of a text are of a length that can be read', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}/documents/member-protocol/`);
  const width = await page.evaluate(() => document.querySelector('.words > p')?.getBoundingClientRect().width ?? 0);
  await page.close();
  expect(width).toBeGreaterThan(400);
  expect(width).toBeLessThan(680);
});

test('a site opened from a disk can be walked through', async () => {
  const page = await site.browser.newPage();
  await page.goto(pathToFileURL(`${site.folder}/index.html`).href);
  await page.click('nav a:has-text("Documents")');
  expect(await page.textContent('h1')).toBe('Documents');
  await page.click('.entries a');
  expect(await page.locator('.status').count()).toBe(1);
  expect(await page.evaluate(() => getComputedStyle(document.body).borderTopWidth)).toBe('5px');
  await page.close();
});

test('a page goes onto paper with its status and its numbers', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/documents/member-protocol/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.status').isVisible()).toBe(true);
  expect(await page.locator('.site-head nav').isVisible()).toBe(false);
  expect(await page.locator('.clause .mark').first().isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

test('each printed page of a draft says at its foot what it is, and none of a text in use does', async () => {
  const page = await site.browser.newPage();
  const footOf = async (address: string) => {
    await page.goto(site.address + address);
    return page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'));
  };
  expect([await footOf('/documents/executive/editions/2/'), await footOf('/documents/executive/')]).toEqual([
    'draft',
    'auto',
  ]);
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
  );
  expect(rules.filter((rule) => /^@page draft \{.*"Draft: binds nobody"/s.test(rule)).length).toBe(1);
  await page.close();
});

test('a draft leads to the words for the agenda, which go onto paper without what is said about them', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/documents/executive/editions/2/`);
  await page.click('.status a:has-text("The motion for the agenda")');
  expect(await page.textContent('h1')).toBe('Terms of Reference of the Executive: the motion');
  expect(await page.locator('.instructions > li').count()).toBe(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.motion-words').isVisible()).toBe(true);
  expect(await page.locator('.motion .for-screen').isVisible()).toBe(false);
  await page.close();
});

test('the examples of a check are folded but for the first, which alone goes onto paper', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/checks/section-missing/`);
  expect(await page.textContent('h1')).toBe('Section missing');
  const examples = page.locator('.examples details');
  const shown = () => examples.evaluateAll((all) => all.filter((example) => example.checkVisibility()).length);
  expect(await examples.evaluateAll((all) => all.filter((example) => example.hasAttribute('open')).length)).toBe(1);
  expect(await shown()).toBe(await examples.count());
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(1);
  await page.close();
});

test('the first printed page holds what the organisation is for', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await page.emulateMedia({ media: 'print' });
  const kept = page.locator('.purpose, .purpose-sections, .purpose-sections > section');
  expect(await kept.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside))).not.toContain('avoid');
  const aim = page.locator('.purpose .clause').first();
  expect(await aim.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
  await page.close();
});

interface Setting {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Opens one page of each sort, several at once in a fresh context, and gathers what is asked of each. */
async function eachPage(
  setting: Setting,
  ask: (page: Page, address: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await site.browser.newContext(setting);
  const answers: string[] = [];
  const waiting = sorts.values();
  const work = async () => {
    const page = await context.newPage();
    for (const address of waiting) {
      await page.goto(site.address + address);
      answers.push(...(await ask(page, address)));
      page.removeAllListeners();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await context.close();
  return answers;
}
