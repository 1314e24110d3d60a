import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { isOpen, onPage } from './on-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXECUTIVE = '/documents/executive/';
const GROUP = '/documents/economy-group/';
const OURS = 'https://gloucester-partnership.example';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const MOST_SCRIPT = 10_000;

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

const on = (address: string, use: (page: Page) => Promise<void>, setting: BrowserContextOptions = {}) =>
  onPage(site.address + address, use, { browser: site.browser, ...setting });
const numberOf = (page: Page, id: string) => page.locator(`#${id} > .mark`);
const hasFocus = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one === document.activeElement);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const faultsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 160))))",
  );
};

describe('The number of a clause', () => {
  test('opens what can be done with it by keyboard, and has the focus again after Esc', () =>
    on(EXECUTIVE, async (page) => {
      await numberOf(page, 'action-plan').focus();
      await page.keyboard.press('Enter');
      expect(await isOpen(page, '#page_clause')).toBe(true);
      expect(await page.locator('#page_clause .card-name').textContent()).toBe('clause 1.4');
      await page.keyboard.press('Tab');
      expect(await hasFocus(page, '#page_clause button[value=link]')).toBe(true);
      await page.keyboard.press('Escape');
      expect([await isOpen(page, '#page_clause'), await hasFocus(page, '#action-plan > .mark')]).toEqual([false, true]);
    }));

  test('is a link that tells what it opens, and whether it is open', () =>
    on(EXECUTIVE, async (page) => {
      const mark = numberOf(page, 'action-plan');
      const told = () =>
        mark.evaluate((one) => ['aria-label', 'aria-haspopup', 'aria-expanded'].map((name) => one.getAttribute(name)));
      expect(await told()).toEqual(['Link to clause 1.4', 'dialog', 'false']);
      await mark.click();
      expect(await told()).toEqual(['Link to clause 1.4', 'dialog', 'true']);
      await mark.click();
      expect([await isOpen(page, '#page_clause'), (await told())[2]]).toEqual([false, 'false']);
    }));

  test('copies the way to the text in force, to this edition, and the citation, and says so', () =>
    on(`${EXECUTIVE}editions/2/`, async (page) => {
      await numberOf(page, 'action-plan').click();
      const answers: (readonly [string | null, string])[] = [];
      for (const value of ['link', 'edition', 'citation']) {
        await page.click(`#page_clause button[value=${value}]`);
        const said = value === 'citation' ? 'Citation copied' : 'Link copied';
        await page.locator('#page_clause [role=status]', { hasText: said }).waitFor();
        answers.push([await page.locator('#page_clause [role=status]').textContent(), await copied(page)]);
      }
      const name = (await page.locator('#page_clause .card-name').textContent()) ?? '';
      const own = `${OURS}/documents/executive/editions/2/#action-plan`;
      expect(answers).toEqual([
        ['Link copied', `${OURS}/id/executive/action-plan/`],
        ['Link copied', own],
        [
          'Citation copied',
          `Gloucester Partnership, Terms of Reference of the Executive, edition 2 (draft), ${name}. ${own}`,
        ],
      ]);
    }));

  test('shows what it would copy where the browser keeps the clipboard from it', () =>
    on(EXECUTIVE, async (page) => {
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('No.')) } }),
      );
      await numberOf(page, 'action-plan').click();
      await page.click('#page_clause button[value=link]');
      await page.locator('#page_clause [role=status]:has-text("/id/executive/action-plan/")').waitFor();
      expect(await page.locator('#page_clause [role=status]').textContent()).toBe(
        `Copy it from here: ${OURS}/id/executive/action-plan/`,
      );
    }));

  test('takes a suggestion with the name, the words and the address of the clause', () =>
    on(EXECUTIVE, async (page) => {
      await numberOf(page, 'action-plan').click();
      const links = await page
        .locator('#page_clause a[data-template]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      const [letter = '', form = ''] = links;
      const words = 'Set a two-year action plan to deliver the sustainable community strategy';
      expect(new URL(letter).searchParams.get('subject')).toBe(
        'Change: clause 1.4 of the Terms of Reference of the Executive, edition 1',
      );
      expect(new URL(letter).searchParams.get('body')).toContain(
        `${OURS}/documents/executive/editions/1/#action-plan\r\n\r\nIt says now:\r\n${words}\r\n`,
      );
      const fields = new URL(form).searchParams;
      expect(['clause', 'now'].map((name) => fields.get(name))).toEqual(['clause 1.4', words]);
    }));

  test('says the words of the clause alone while a preview is open in it', () =>
    on(EXECUTIVE, async (page) => {
      await page.locator('#consultation .citation').first().click();
      await numberOf(page, 'consultation').click();
      const form = await page.locator('#page_clause a[href*="issues/new"]').getAttribute('href');
      expect(new URL(form ?? '').searchParams.get('now')).toBe(
        'To act as a consultation body for large scale, strategic issues such as the Joint Core Strategy and the Single Conversation.',
      );
    }));

  test('opens at the tap of a finger, wholly on the screen, with targets that a finger can hit', () =>
    on(
      EXECUTIVE,
      async (page) => {
        await numberOf(page, 'action-plan').tap();
        const box = await page.locator('#page_clause').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
        const heights = await page
          .locator('#page_clause :is(button, a)')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
      },
      PHONE,
    ));

  test('each has a name of its own', () =>
    on(GROUP, async (page) => {
      const names = await page
        .locator('.text a.mark')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(30);
    }));
});

describe('Without script', () => {
  test('numbers and citations are links, and what is cited stands in a list at the end', () =>
    on(
      GROUP,
      async (page) => {
        expect(
          await page.locator('.card').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
        ).toBe(0);
        await page.click('.cited summary');
        expect(await page.locator('.cited li p').first().isVisible()).toBe(true);
        expect(await page.locator('#page_suggest li a').count()).toBe(3);
        await page.locator('.text .clause > .mark').first().click();
        expect(new URL(page.url()).hash).not.toBe('');
        await page.locator('.text a.citation[href*="terms"]').first().click();
        expect(page.url()).toContain('/terms/#');
      },
      { javaScriptEnabled: false },
    ));
});

test('what opens has no fault that axe finds, in light and in dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await on(
      GROUP,
      async (page) => {
        await page.locator('.text a.citation').first().click();
        const preview = await faultsOn(page);
        await page.keyboard.press('Escape');
        await page.locator('.text .clause > .mark:not(.sign)').first().click();
        await page.click('#page_clause button[value=link]');
        expect([...preview, ...(await faultsOn(page))]).toEqual([]);
      },
      { colorScheme },
    );
  }
});

test('a place that was linked to is marked by a line, also in forced colours', () =>
  on(
    `${EXECUTIVE}#action-plan`,
    async (page) => {
      const width = await page.locator('#action-plan').evaluate((one) => getComputedStyle(one).borderInlineStartWidth);
      expect(width).toBe('4px');
    },
    { forcedColors: 'active' },
  ));

test('none of it goes onto paper but what the terms mean', () =>
  on(GROUP, async (page) => {
    await page.locator('.text .clause > .mark').first().click();
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect([await shown('.card'), await shown('.suggest'), await shown('.sign')]).toEqual([0, 0, 0]);
    expect([await shown('.cited li[data-cites=term]'), await shown('.cited li:not([data-cites=term])')]).toEqual([
      await page.locator('.cited li[data-cites=term]').count(),
      0,
    ]);
  }));

test('all script of a text is smaller than its budget', () => {
  const sizes = ['from-disk.js', 'reading.js'].map((name) => statSync(`${site.folder}/assets/${name}`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_SCRIPT);
});

test('a paragraph without an id has no address but that of its edition', () =>
  on(GROUP, async (page) => {
    await page.locator('.text .clause > .mark.sign').click();
    const shown = await page
      .locator('#page_clause button')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('value')));
    expect(shown).toEqual(['edition', 'citation']);
  }));
