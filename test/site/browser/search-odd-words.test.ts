import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition, SMALL } from '../../organisation-in.ts';
import { type BuiltSite, builtSite, type ServedSite, servedSite } from './built-site.ts';
import { answered, asked, linksOn, opened } from './searching.ts';

const STUFFED = Array.from({ length: 2000 }, () => 'budget').join(' ');

/** What would do harm if it were more than words; and a text that repeats one word to be found first. */
const ODD = edition(
  `## Plots {#plots}

- Write \\<img src=x onerror=alert(1)> and \\<mark>so\\</mark> & "so on". {#odd}
- The names \`__proto__\`, \`constructor\` and \`toString\` are words. {#names}
- The Society sets a budget each year. {#budget}

## ${'Stuffing'} {#stuffing}

${STUFFED}
`,
);

let scratch = '';
let built: BuiltSite;
let site: ServedSite;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'cartulary-odd-'));
  for (const [path, content] of Object.entries({ ...SMALL, 'content/documents/rules/editions/1.md': ODD })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), content);
  }
  built = await builtSite(scratch);
  site = await servedSite(built.folder);
});
afterAll(async () => {
  await site.close();
  built.remove();
  rmSync(scratch, { recursive: true, force: true });
});

describe('Words that would be more than words', () => {
  const watched = async (page: Page): Promise<readonly string[]> => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('dialog', (dialog) => {
      heard.push(dialog.message());
      void dialog.dismiss();
    });
    return heard;
  };

  test.each(['img', 'mark', 'write'])('stay words in a text, found by “%s”', async (question) => {
    const page = await opened(site, '/search/');
    const heard = await watched(page);
    await page.goto(`${site.address}/search/?status=open&q=${encodeURIComponent(question)}`);
    await answered(page);
    const text = 'Write <img src=x onerror=alert(1)> and <mark>so</mark> & "so on".';
    expect(await page.locator('#page_search-results p').first().textContent()).toBe(text);
    expect(await page.locator('#page_search-results img').count()).toBe(0);
    expect(heard).toEqual([]);
    await page.close();
  });

  test.each(['__proto__', 'constructor', 'toString'])('are found: %s', async (question) => {
    const page = await asked(site, `status=open&q=${question}`);
    expect((await linksOn(page))[0]).toBe('../documents/rules/editions/1/#names');
    await page.close();
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    'foo:bar',
    '*',
    '"',
    '""',
    '\\',
    '%',
    `${'<b>'.repeat(30_000)}`,
    '😀',
    '\u0000',
  ])('stay words in a question: %.20s', async (question) => {
    const page = await opened(site, '/search/');
    const heard = await watched(page);
    await page.getByRole('searchbox').evaluate((field, value) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('There is no field.');
      field.value = value;
      field.form?.requestSubmit();
    }, question);
    await page.waitForTimeout(300);
    expect(await page.locator('#page_search-answer img, #page_search-answer b').count()).toBe(0);
    expect(heard).toEqual([]);
    await page.close();
  });

  test('are not found first for being repeated', async () => {
    const page = await asked(site, 'status=open&q=budget');
    expect((await linksOn(page))[0]).toBe('../documents/rules/editions/1/#budget');
    await page.close();
  });
});
