import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANSWERED, type Budget, MORE, ORDINARY, STYLE_AND_SCRIPT } from './budgets.ts';
import { HERE, pagesIn, type ServedSite, servedSite, sharedSite, sortOf } from './built-site.ts';
import { type Weight, weighPage } from './weigh-page.ts';

const SIDE_BY_SIDE = 4;

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

test('the heaviest page of each sort keeps to its budget, and asks no other host', async () => {
  const faults = await Promise.all(
    shared(heaviestPages()).map(async (pages) => {
      const found: string[] = [];
      for (const page of pages) {
        const spent = overspent(await weighed(page), MORE[sortOf(page)] ?? ORDINARY);
        found.push(...spent.map((fault) => `${page} ${fault}`));
      }
      return found;
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('styles and scripts of an ordinary page are light together', async () => {
  for (const page of ['/', '/documents/', '/documents/executive/', '/documents/executive/redlines/1-2/'])
    expect((await weighed(page)).frameBytes, page).toBeLessThan(STYLE_AND_SCRIPT);
});

test('a question put to search brings what answers it, and asks no other host', async () => {
  const weight = await weighed('/search/', async (page) => {
    await page.fill('#page_q', 'quorum');
    await page.waitForSelector('#page_search-results a');
  });
  expect(overspent(weight, ANSWERED)).toEqual([]);
});

async function weighed(page: string, act?: Parameters<typeof weighPage>[2]): Promise<Weight> {
  const context = await site.browser.newContext();
  const weight = await weighPage(context, site.address + page, act);
  await context.close();
  return weight;
}

function overspent({ bytes, scriptBytes, requests, elsewhere }: Weight, budget: Budget): readonly string[] {
  const spent: readonly (readonly [string, number, number])[] = [
    ['bytes', bytes, budget.bytes],
    ['bytes of script', scriptBytes, budget.scriptBytes],
    ['requests', requests, budget.requests],
  ];
  const over = spent.filter(([, spend, most]) => spend > most);
  return [
    ...over.map(([what, spend, most]) => `brings ${spend} ${what}, and may bring ${most}`),
    ...elsewhere.map((url) => `asks ${url}`),
  ];
}

/** Pages wait for the wire more than they work, so some are weighed side by side. */
function shared(pages: readonly string[]): readonly (readonly string[])[] {
  return [...Map.groupBy(pages, (page) => pages.indexOf(page) % SIDE_BY_SIDE).values()];
}

function heaviestPages(): readonly string[] {
  const pages = pagesIn(site.folder).filter((page) => !page.startsWith('/id/') && page.endsWith('/'));
  const heavy = (page: string) => gzipSync(readFileSync(join(site.folder, page, 'index.html'))).length;
  return [...Map.groupBy(pages, sortOf).values()].map(
    (members) => members.toSorted((one, other) => heavy(other) - heavy(one))[0] ?? '/',
  );
}
