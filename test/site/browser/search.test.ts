import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { constitutionIn } from '../constitution-of.ts';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { answered, asked, linksOn, opened } from './searching.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

/** What newcomers ask, and where they should be first. Half of them cannot spell. */
const GOLDEN: readonly (readonly [string, string])[] = [
  ['quorum', 'documents/member-protocol/#quorum-at-meetings'],
  ['quorm', 'documents/member-protocol/#quorum-at-meetings'],
  ['quorum of the Executive', 'documents/member-protocol/#quorum-at-meetings'],
  ['What is the qourum of the Executive?', 'documents/member-protocol/#quorum-at-meetings'],
  ['resign', 'documents/member-protocol/#resignation'],
  ['how do I resing', 'documents/member-protocol/#resignation'],
  ['two-thirds majority', 'documents/member-protocol/#expulsion'],
  ['chair', 'documents/member-protocol/#resignation'],
  ['vision', 'documents/purpose-and-vision/#vision'],
  ['values', 'documents/purpose-and-vision/#values'],
  ['member protocol', 'documents/member-protocol/'],
  ['memeber protocl', 'documents/member-protocol/'],
  ['attending meetings', 'documents/member-protocol/#attending'],
  ['Purpose and Vision', 'documents/purpose-and-vision/'],
  ['Strategy Group', 'terms/#strategic-group'],
  ['local area agreement', 'terms/#laa'],
  ['economy group', 'bodies/economy-group/'],
  ['"scheduled starting time"', 'documents/member-protocol/#quorum-at-meetings'],
  ['framework for thematic groups', 'documents/thematic-groups/'],
  ['JCS', 'terms/#joint-core-strategy'],
];

describe('Of what is found', () => {
  test.each(GOLDEN)('by “%s”, the first is the one that was meant', async (question, first) => {
    const page = await asked(site, `q=${encodeURIComponent(question)}`);
    expect((await linksOn(page))[0]).toBe(`../${first}`);
    await page.close();
  });

  test('by each defined word and its other names, the first is its definition', async () => {
    const wrong: string[] = [];
    const page = await opened(site, '/search/');
    for (const { id, term, also } of constitutionIn(HERE, '2026-11-22').terms) {
      for (const name of [term, ...also]) {
        await page.goto(`${site.address}/search/?q=${encodeURIComponent(name)}`);
        await answered(page);
        const [first] = await linksOn(page);
        if (first !== `../terms/#${id}`) wrong.push(`${name} leads to ${first}`);
      }
    }
    await page.close();
    expect(wrong).toEqual([]);
  });

  test('each leads to a place that is there', async () => {
    const page = await asked(site, 'q=partnership&status=all');
    while (await page.locator('#page_search-results > button').count()) {
      const before = (await linksOn(page)).length;
      await page.locator('#page_search-results > button').click();
      await page.waitForFunction((count) => document.querySelectorAll('#page_search-results a').length > count, before);
    }
    const links = await linksOn(page);
    expect(links.length).toBeGreaterThan(60);
    expect(await page.textContent('#page_search-answer .count')).toBe(`${links.length} places were found.`);
    const dead = links.filter((link) => {
      const [path = '', hash] = link.replace('../', '').split('#');
      const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
      return hash !== undefined && !html.includes(`id="${hash}"`);
    });
    expect(dead).toEqual([]);
    await page.close();
  });

  test('the words stand marked in their context, under the text and its status', async () => {
    const page = await asked(site, 'q=quorm');
    expect(await answered(page)).toMatch(
      /^No text holds “quorm”. Looked for “quorum”. 1 place was found. Show \d+ more/,
    );
    expect(await page.textContent('#page_search-results h2')).toBe('Member Protocol In use');
    expect(await page.textContent('#page_search-results a')).toBe(
      'Clause 2.6: Attending meetings (adjournment wait, quorum)',
    );
    expect(await page.textContent('#page_search-results p')).toMatch(
      /^… .*unless a quorum of 5 members is present.* …$/,
    );
    expect(await page.locator('#page_search-results mark').allTextContents()).toEqual(['quorum', 'quorum']);
    await page.close();
  });
});
