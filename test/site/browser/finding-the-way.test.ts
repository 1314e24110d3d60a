import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

/** A page in a window of its own, closed afterwards. */
async function at<Answer>(
  address: string,
  size: { readonly width: number; readonly height: number },
  ask: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const page = await site.browser.newPage({ viewport: size });
  try {
    await page.goto(site.address + address);
    return await ask(page);
  } finally {
    await page.close();
  }
}

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 800 };

describe('The front page', () => {
  test('says what this is, what is in force, what changes and who decides, in one screen', async () => {
    const ends = await at('/', DESK, (page) =>
      page
        .locator('.hero h1, .statement, .overview > section')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom)),
    );
    expect(ends).toHaveLength(5);
    expect(Math.max(...ends)).toBeLessThan(DESK.height);
  });

  test('tells a phone first what it is, and then what is in force', async () => {
    const heads = await at('/', PHONE, (page) => page.locator('main :is(h1, h2)').allTextContents());
    expect(heads.slice(0, 5)).toEqual([
      'Gloucester Partnership',
      'Purpose',
      'What is in force',
      'What is changing',
      'Who decides',
    ]);
  });
});

describe('The list of contents', () => {
  const current = (page: Page) => page.locator('.contents [aria-current]').allTextContents();

  test('shows where one is, and stays in sight', async () => {
    await at('/documents/member-protocol/', DESK, async (page) => {
      expect(await current(page)).toEqual([]);
      await page.click('.contents a:has-text("Between Meetings")');
      await page.waitForFunction(() =>
        document.querySelector('.contents [aria-current]')?.textContent?.includes('Between'),
      );
      expect(await current(page)).toHaveLength(1);
      const box = await page.locator('.contents').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
    });
  });

  test('is there without a script', async () => {
    const page = await site.browser.newPage({ viewport: DESK, javaScriptEnabled: false });
    await page.goto(`${site.address}/documents/member-protocol/`);
    expect(await page.locator('.contents a').count()).toBe(6);
    expect(await page.locator('.contents a').first().isVisible()).toBe(true);
    await page.close();
  });

  test('and the way through the site are folded on a phone, and open by keyboard', async () => {
    await at('/documents/member-protocol/', PHONE, async (page) => {
      for (const part of ['.navigation', '.contents']) {
        expect(await page.locator(`${part} a`).first().isVisible()).toBe(false);
        await page.locator(`${part} summary`).focus();
        await page.keyboard.press('Enter');
        expect(await page.locator(`${part} a`).first().isVisible()).toBe(true);
      }
    });
  });
});

describe('The head of every page', () => {
  test('keeps search in sight on a phone, beside the folded menu', async () => {
    await at('/documents/executive/', PHONE, async (page) => {
      const search = page.locator('.navigation [aria-keyshortcuts]');
      expect(await search.isVisible()).toBe(true);
      expect((await search.boundingBox())?.y).toBeLessThan(60);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      await search.click();
      expect(await page.textContent('h1')).toBe('Search');
    });
  });

  test.each([768, 1024, 1280])('keeps the way through the site on one line at %i pixels', async (width) => {
    await at('/documents/executive/', { width, height: 900 }, async (page) => {
      const tops = await page
        .locator('.navigation a')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(tops).toHaveLength(9);
      expect(new Set(tops).size).toBe(1);
    });
  });
});

describe('Search on the front page', () => {
  test('is answered on the page of search', async () => {
    await at('/', PHONE, async (page) => {
      await page.fill('.find input', 'quorm');
      await page.keyboard.press('Enter');
      await page.locator('.results a').first().waitFor();
      expect(await page.locator('.results a').first().textContent()).toContain('Clause 2.6');
    });
  });
});

describe('On a redline', () => {
  test('the text with its changes comes before what changed beside it', async () => {
    const heads = await at('/documents/strategic-group/redlines/1-2/', DESK, (page) =>
      page.locator('main h2').allTextContents(),
    );
    expect(heads).toEqual(['In words', 'The text with its changes', 'Beside the text']);
  });
});

describe('Beside a clause', () => {
  test('what is said of it takes one line', async () => {
    await at('/documents/executive/', DESK, async (page) => {
      const heights = await page
        .locator('.clause .apparatus')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(5);
      expect(Math.max(...heights)).toBeLessThan(40);
    });
  });
});

describe('A newcomer finds', () => {
  test('the quorum of the Executive, in two steps', async () => {
    await at('/', DESK, async (page) => {
      await page.click('.overview a:text-is("Terms of Reference of the Executive")');
      await page.click('.quick-facts a:has-text("5 members")');
      expect(await page.locator(':target').textContent()).toContain('a quorum of 5 members');
    });
  });

  test('what changes for the Strategic Group, in one', async () => {
    await at('/', DESK, async (page) => {
      await page
        .locator('.overview li')
        .filter({ hasText: 'Strategic Group, edition 2' })
        .getByText('What would')
        .click();
      expect(await page.textContent('h1')).toContain('what would change');
    });
  });

  test('which groups must have a chair on the Executive, in two', async () => {
    await at('/', DESK, async (page) => {
      await page.click('.overview a:text-is("Executive")');
      await page.click('.quick-facts a:has-text("4 seats")');
      expect(await page.locator('#page_seats + p').textContent()).toMatch(/Each thematic group is to have a seat here/);
    });
  });
});

test('a document leads up to home, and on to the documents beside it', async () => {
  await at('/documents/strategic-group/', DESK, async (page) => {
    const steps = await page.locator('.trail li').allTextContents();
    expect(steps.map((step) => step.trim())).toEqual([
      'Home',
      'Documents',
      'Terms of Reference of the Strategic Group',
    ]);
    const names = await page.locator('.trail [itemprop="name"]').allTextContents();
    expect(names).toEqual(['Home', 'Documents']);
    await page.click('.neighbours [rel="next"]');
    expect(await page.textContent('h1')).toBe('Member Protocol');
    await page.click('.neighbours [rel="prev"]');
    expect(await page.textContent('h1')).toBe('Terms of Reference of the Strategic Group');
  });
});
