import { readFileSync, realpathSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURE } from '../constitution-of.ts';
import { axeFaults, colourFaults, loadAxe } from './accessible/axe-faults.ts';
import { forcedColourFaults } from './accessible/forced-colour-faults.ts';
import { keyboardFaults } from './accessible/keyboard-walk.ts';
import { doubleText, reflowFaults, resetText, spaceText } from './accessible/reflow-faults.ts';
import { structureFaults } from './accessible/structure-faults.ts';
import { wordsFaults } from './accessible/words-faults.ts';
import {
  type BuiltSite,
  builtSite,
  HERE,
  pageOfEachSort,
  pagesIn,
  type ServedSite,
  servedSite,
  sortOf,
} from './built-site.ts';

/** Where the site of the small organisation is laid: it has sorts of pages that the first lacks. */
const OTHER = '/other';
const AT_ONCE = 3;
const SCREEN = { width: 1280, height: 800 };

let built: BuiltSite;
let site: ServedSite;
let sorts: readonly string[] = [];
let pages: readonly string[] = [];
beforeAll(async () => {
  built = await builtSite(HERE);
  const other = await builtSite(FIXTURE);
  pages = pagesIn(built.folder);
  const own = new Set(pages.map(sortOf));
  const more = pageOfEachSort(pagesIn(other.folder)).filter((page) => !own.has(sortOf(page)));
  sorts = [...pageOfEachSort(pages), ...more.map((page) => OTHER + page), `${OTHER}/accessibility/`];
  renameSync(realpathSync(other.folder), join(built.folder, OTHER));
  other.remove();
  site = await servedSite(built.folder);
});
afterAll(async () => {
  await site.close();
  built.remove();
});

test('no page has a fault that axe finds: in light and dark, with more contrast, with less motion', async () => {
  const faults = await eachPage({ viewport: SCREEN, colorScheme: 'light' }, async (page) => {
    await loadAxe(page);
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colourFaults(page);
    await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
    const contrast = await colourFaults(page);
    await page.emulateMedia({ colorScheme: 'light' });
    return [...light, ...dark, ...contrast, ...(await colourFaults(page))];
  });
  expect(faults).toEqual([]);
});

test('where readers set their own few colours, status, changes and place can still be made out', async () => {
  const faults = await eachPage({ viewport: SCREEN, forcedColors: 'active' }, async (page) => {
    await loadAxe(page);
    const light = [...(await colourFaults(page)), ...(await forcedColourFaults(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...light, ...(await forcedColourFaults(page))];
  });
  expect(faults).toEqual([]);
});

test('no page has to be moved sideways, or cuts off a word, at 200 and 400 per cent or with wide text', async () => {
  const faults = await eachPage({ viewport: { width: 640, height: 400 } }, async (page) => {
    const told = async (name: string) => (await reflowFaults(page)).map((fault) => `${name}: ${fault}`);
    const found = [...(await told('at 200 per cent'))];
    await page.setViewportSize({ width: 320, height: 256 });
    found.push(...(await told('at 400 per cent')));
    await loadAxe(page);
    found.push(...(await axeFaults(page)));
    await spaceText(page);
    found.push(...(await told('spaced, at 400 per cent')));
    await page.setViewportSize(SCREEN);
    found.push(...(await told('spaced')));
    await resetText(page);
    await doubleText(page);
    found.push(...(await told('with text twice as large')));
    return found;
  });
  expect(faults).toEqual([]);
});

describe('A reader who has only a keyboard', () => {
  test.each<[string, BrowserContextOptions]>([
    ['in the colours of the site', { viewport: SCREEN }],
    ['on a screen that shows a quarter of it', { viewport: { width: 320, height: 256 }, forcedColors: 'active' }],
  ])('reaches everything on every page, sees where, and gets out again, %s', async (_where, options) => {
    expect(await eachPage(options, keyboardFaults)).toEqual([]);
  });
});

test('each page has one first heading, levels in order, named landmarks, a language, and links told apart', async () => {
  expect(await eachPage({ viewport: SCREEN }, structureFaults)).toEqual([]);
});

test('no two pages bear the same title', () => {
  const titles = pages
    .filter((page) => !page.startsWith('/id/'))
    .map((page) => [/<title>([^<]*)<\/title>/.exec(read(page))?.[1] ?? '', page] as const);
  const alike = [...Map.groupBy(titles, ([title]) => title).values()].filter((group) => group.length > 1);
  expect(alike.map((group) => group.map(([, page]) => page))).toEqual([]);
});

test('the pages of help are written so that a reader of eleven can follow them', () => {
  const help = sorts.filter((page) => page.startsWith('/help/') || page === `${OTHER}/accessibility/`);
  expect(help).toHaveLength(7);
  expect(help.flatMap((page) => wordsFaults(read(page)).map((fault) => `${page} ${fault}`))).toEqual([]);
});

function read(page: string): string {
  return readFileSync(join(built.folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
}

/** Opens one page of each sort, several at once, and gathers what is asked of each. */
async function eachPage(
  options: BrowserContextOptions,
  ask: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await site.browser.newContext(options);
  const waiting = [...sorts];
  const answers: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.setViewportSize(options.viewport ?? SCREEN);
      await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light', contrast: null, reducedMotion: null });
      await page.goto(site.address + address);
      answers.push(...(await ask(page)).map((answer) => `${address} ${answer}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await context.close();
  return [...new Set(answers)].toSorted();
}
