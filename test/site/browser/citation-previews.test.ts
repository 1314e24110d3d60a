import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { isOpen, onPage } from './on-page.ts';

const GROUP = '/documents/economy-group/';

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

const on = (address: string, use: (page: Page) => Promise<void>) =>
  onPage(site.address + address, use, { browser: site.browser });

describe('A citation', () => {
  test('opens what it leads to without a request, by keyboard, and is itself again after Esc', () =>
    on(GROUP, async (page) => {
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const citation = page.locator('.text a.citation[href*="executive"]').first();
      await citation.focus();
      await page.keyboard.press('Enter');
      const card = page.locator('#page_preview');
      expect(await card.locator('.card-name').textContent()).toBe(
        'Clause 1.4 of the Terms of Reference of the Executive',
      );
      expect(await card.locator('.card-words').textContent()).toBe(
        'Set a two-year action plan to deliver the sustainable community strategy',
      );
      expect(await card.locator('.card-go').getAttribute('href')).toMatch(/\/executive\/#action-plan$/);
      await page.keyboard.press('Escape');
      expect([
        await isOpen(page, '#page_preview'),
        await citation.evaluate((one) => one === document.activeElement),
      ]).toEqual([false, true]);
      expect(asked).toEqual([]);
    }));

  test('stays open while the pointer is over it or leaves it, and closes at a press elsewhere', () =>
    on(GROUP, async (page) => {
      await page.locator('.text a.citation').first().click();
      await page.locator('#page_preview').hover();
      await page.mouse.move(5, 5);
      expect(await isOpen(page, '#page_preview')).toBe(true);
      await page.mouse.click(5, 5);
      expect(await isOpen(page, '#page_preview')).toBe(false);
    }));

  test('leads on from its preview, and at once with Ctrl', () =>
    on(GROUP, async (page) => {
      await page.locator('.text a.citation[href*="terms"]').first().click();
      await page.click('#page_preview .card-go');
      expect(page.url()).toContain('/terms/#');
      await page.goBack();
      const opened = page.context().waitForEvent('page');
      await page
        .locator('.text a.citation[href*="terms"]')
        .first()
        .click({ modifiers: ['ControlOrMeta'] });
      expect((await opened).url()).toContain('/terms/#');
    }));

  test('opens on a site that is opened from a disk too', async () => {
    const page = await site.browser.newPage();
    await page.goto(pathToFileURL(`${site.folder}${GROUP}index.html`).href);
    await page.locator('.text a.citation[href*="terms"]').first().click();
    expect(await isOpen(page, '#page_preview')).toBe(true);
    await page.click('#page_preview .card-go');
    await page.waitForURL(/terms\/index\.html#/);
    await page.close();
  });
});
