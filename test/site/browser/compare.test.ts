import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedConstitution } from '../../../src/model/constitution.ts';
import { constitutionIn, editionIn } from '../constitution-of.ts';
import { manyEditions } from '../many-editions.ts';
import { type BuiltSite, builtSite, type ServedSite, servedSite } from './built-site.ts';
import { sorted, textsOf, textsOn } from './redline-texts.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { viewport: { width: 1280, height: 900 } };
const COMPARE = '/documents/rules/compare/';

const many = manyEditions();
let constitution: CheckedConstitution;
let built: BuiltSite;
let site: ServedSite;
beforeAll(async () => {
  constitution = constitutionIn(many.root, '2026-11-22');
  built = await builtSite(many.root);
  site = await servedSite(built.folder);
});
afterAll(async () => {
  await site?.close();
  built?.remove();
  many.remove();
});

async function opened(path: string, settings: Parameters<ServedSite['browser']['newPage']>[0] = WIDE): Promise<Page> {
  const page = await site.browser.newPage(settings);
  await page.goto(site.address + path);
  return page;
}

describe('Any two editions', () => {
  const chosen = async (page: Page, from: string, to: string) => {
    await page.getByLabel('From').selectOption(from);
    await page.getByLabel('to', { exact: true }).selectOption(to);
    await page.getByRole('button', { name: 'Compare' }).click();
  };

  test('with a page of their own lead to it, whichever is named first', async () => {
    const page = await opened(COMPARE);
    await chosen(page, '4', '3');
    await page.waitForURL('**/documents/rules/redlines/3-4/');
    await page.close();
  });

  test('without one are compared in the page, by the same rules', async () => {
    const page = await opened(COMPARE);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    await chosen(page, '2', '5');
    await page.locator('#page_redline:not([hidden])').waitFor();
    expect(page.url()).toMatch(/compare\/\?from=2&to=5$/);
    const [before, after] = [2, 5].map((number) => editionIn(constitution, number).edition);
    if (before === undefined || after === undefined) throw new Error('There are no such editions.');
    expect(sorted(await textsOn(page, 'one'))).toEqual(sorted(textsOf(before, after)));
    expect(await page.locator('.summary p').allTextContents()).toEqual([
      '2 clauses amended, 1 deleted, 2 renumbered; 1 number changed; the notice is unchanged.',
      'The quorum rises from 5 to 6 trustees.',
    ]);
    expect(await page.locator('.beside tbody tr').last().locator('th, td').allTextContents()).toEqual([
      'Number: quorum',
      'five (5 trustees)',
      'six (6 trustees)',
    ]);
    expect(heard).toEqual([]);
    await page.close();
  });

  test('are drawn in the browser as the pages are', async () => {
    const page = await opened('/documents/rules/redlines/3-4/');
    const built = await page.locator('.rows').innerHTML();
    await page.goto(page.url().replace('redlines/3-4/', 'compare/'));
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('[data-pair]')) link.removeAttribute('data-pair');
      history.replaceState(null, '', '?from=3&to=4');
      const script = document.createElement('script');
      script.src = document.querySelector<HTMLElement>('#page_compare')?.dataset['script'] ?? '';
      document.head.append(script);
    });
    await page.locator('#page_redline:not([hidden])').waitFor();
    const drawn = await page.locator('.rows').innerHTML();
    expect(drawn.replaceAll('"../editions/', '"../../editions/')).toBe(built);
    expect(drawn).toContain('every day &lt;b&gt; &amp; "night".');
    await page.close();
  });

  test('that are one, or cannot be fetched, are said so', async () => {
    const page = await opened(COMPARE);
    await chosen(page, '3', '3');
    expect(await page.textContent('#page_compare-answer')).toBe('Choose two editions.');
    await page.route('**/5.json', (route) => route.abort());
    await chosen(page, '2', '5');
    await page.getByText('could not be fetched').waitFor();
    await page.close();
  });

  test('stand as a list without script', async () => {
    const page = await opened(COMPARE, { javaScriptEnabled: false });
    expect(await page.locator('#page_compare').isVisible()).toBe(false);
    expect(await page.locator('[data-pair]').count()).toBe(7);
    await page.close();
  });

  test('from a disk are not offered: it says what is needed, and the list leads to the comparisons that have pages', async () => {
    const page = await site.browser.newPage(WIDE);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(`${pathToFileURL(built.folder).href}${COMPARE}index.html?from=2&to=5`);
    await page.locator('#page_from-disk:not([hidden])').waitFor();
    expect(await page.textContent('#page_from-disk')).toBe(
      'This page was opened from a disk. To compare any two editions, it has to come from a web server. The comparisons below can be read here too.',
    );
    expect(await page.locator('#page_compare').isVisible()).toBe(false);
    expect(await page.locator('[data-pair]').count()).toBe(7);
    await page.locator('[data-pair="3-4"]').click();
    await page.waitForURL('**/redlines/3-4/index.html');
    expect(await page.locator('.row ins').count()).toBeGreaterThan(0);
    expect(heard).toEqual([]);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('In %s', (colorScheme) => {
  test('axe finds no fault where texts stand side by side, and where a comparison was drawn', async () => {
    const page = await opened(`${COMPARE}?from=2&to=5`, { ...WIDE, colorScheme, bypassCSP: true });
    await page.getByLabel('side by side').check();
    await page.getByLabel('Changes only').check();
    await page.evaluate(AXE);
    const faults = await page.evaluate(
      "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))",
    );
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('the keys n and p lead from change to change, but not while a field is written in, with another key, or switched off', async () => {
  const page = await opened(`${COMPARE}?from=2&to=5`);
  await page.locator('#page_redline:not([hidden])').waitFor();
  await page.locator('select').first().focus();
  await page.keyboard.press('n');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page_from');
  await page.evaluate(() => document.querySelector<HTMLElement>('#page_from')?.blur());
  await page.keyboard.press('Control+n');
  expect(page.url()).not.toContain('#');
  await page.getByLabel('Keys').uncheck();
  await page.keyboard.press('n');
  expect(page.url()).not.toContain('#');
  await page.getByLabel('Keys').check();
  await page.keyboard.press('n');
  expect(page.url()).toMatch(/\?from=2&to=5#row\.\d+$/);
  await page.close();
});
