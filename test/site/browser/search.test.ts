import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSite } from '../../../src/site/make-site.ts';
import { verifySearch } from '../../../src/site/verify-search.ts';
import { edition, SMALL } from '../../organisation-in.ts';
import { constitutionIn, FIXTURE } from '../constitution-of.ts';
import { type BuiltSite, builtSite, HERE, type ServedSite, servedSite } from './built-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
let sites: readonly { readonly built: BuiltSite; readonly served: ServedSite }[] = [];
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'cartulary-odd-'));
  for (const [path, content] of Object.entries({ ...SMALL, 'content/documents/rules/editions/1.md': ODD })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), content);
  }
  for (const root of [HERE, scratch, FIXTURE]) {
    const built = await builtSite(root);
    sites = [...sites, { built, served: await servedSite(built.folder) }];
  }
});
afterAll(async () => {
  for (const { built, served } of sites) {
    await served.close();
    built.remove();
  }
  rmSync(scratch, { recursive: true, force: true });
});

function siteAt(which: number) {
  const site = sites[which];
  if (site === undefined) throw new Error('There is no such site.');
  return site;
}

async function opened(
  which: number,
  path: string,
  settings: Parameters<ServedSite['browser']['newPage']>[0] = {},
): Promise<Page> {
  const { served } = siteAt(which);
  const page = await served.browser.newPage(settings);
  await page.goto(served.address + path);
  return page;
}

/** Waits until the question was answered. */
async function answered(page: Page): Promise<string> {
  await page.locator('#page_search-answer .count').waitFor();
  return (await page.locator('#page_search-answer p').allTextContents()).join(' ');
}

async function asked(which: number, query: string): Promise<Page> {
  const page = await opened(which, `/search/?${query}`);
  await answered(page);
  return page;
}

const linksOn = (page: Page) =>
  page.locator('#page_search-results a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));

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
    const page = await asked(0, `q=${encodeURIComponent(question)}`);
    expect((await linksOn(page))[0]).toBe(`../${first}`);
    await page.close();
  });

  test('by each defined word and its other names, the first is its definition', async () => {
    const wrong: string[] = [];
    for (const { id, term, also } of constitutionIn(HERE, '2026-11-22').terms) {
      for (const name of [term, ...also]) {
        const page = await asked(0, `q=${encodeURIComponent(name)}`);
        const [first] = await linksOn(page);
        if (first !== `../terms/#${id}`) wrong.push(`${name} leads to ${first}`);
        await page.close();
      }
    }
    expect(wrong).toEqual([]);
  });

  test('each leads to a place that is there', async () => {
    const page = await asked(0, 'q=partnership&status=all');
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
      const html = readFileSync(join(siteAt(0).built.folder, path, 'index.html'), 'utf8');
      return hash !== undefined && !html.includes(`id="${hash}"`);
    });
    expect(dead).toEqual([]);
    await page.close();
  });

  test('the words stand marked in their context, under the text and its status', async () => {
    const page = await asked(0, 'q=quorm');
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

describe('A question', () => {
  test('is answered while it is written, and stands in the address', async () => {
    const page = await opened(0, '/search/');
    expect(await page.textContent('#page_search-answer')).toBe('');
    await page.getByRole('searchbox').pressSequentially('resignation');
    expect(await answered(page)).toMatch(/found/);
    expect(new URL(page.url()).search).toBe('?q=resignation');
    await page.getByLabel('Status').selectOption('All texts');
    await page.waitForURL('**/search/?q=resignation&status=all');
    await page.reload();
    await answered(page);
    expect(await page.getByLabel('Status').inputValue()).toBe('all');
    await page.getByRole('searchbox').fill('');
    await page.waitForURL('**/search/?status=all');
    expect(await page.textContent('#page_search-answer')).toBe('');
    await page.close();
  });

  test('is asked of texts in force first, and of others on demand', async () => {
    const page = await asked(2, 'q=quorum');
    expect(await linksOn(page)).toEqual(['../documents/rules/#quorum']);
    await page.getByRole('button', { name: /in texts that are not in force/ }).click();
    await page.waitForURL('**/search/?q=quorum&status=all');
    await page.locator('.tag.proposed').first().waitFor();
    expect(await linksOn(page)).toContain('../documents/rules/editions/2/#quorum');
    await page.getByLabel('Status').selectOption('Drafts and proposals');
    await page.waitForFunction(() => !document.querySelector('#page_search-results .in-force'));
    expect(await page.locator('#page_search-results h2 .tag').first().textContent()).toMatch(/^Edition \d: /);
    expect(await page.getByRole('button', { name: /more in all texts/ }).count()).toBe(1);
    await page.close();
  });

  test.each([
    ['document=member-protocol', /documents\/member-protocol\//],
    ['body=strategic-group', /documents\/strategic-group\/|bodies\/strategic-group\//],
    ['kind=.term', /terms\/#/],
    ['kind=terms-of-reference', /documents\//],
  ])('can be narrowed by %s', async (filter, only) => {
    const all = await asked(0, 'q=executive&status=all');
    const page = await asked(0, `q=executive&status=all&${filter}`);
    const [narrow, wide] = [await linksOn(page), await all.textContent('#page_search-answer .count')];
    expect(narrow.length).toBeGreaterThan(0);
    expect(narrow.filter((link) => !only.test(link))).toEqual([]);
    expect(Number.parseInt(wide ?? '', 10)).toBeGreaterThan(narrow.length);
    await Promise.all([page.close(), all.close()]);
  });

  test('that finds nothing leads on', async () => {
    const page = await asked(0, 'q=resign+vision');
    expect(await answered(page)).toMatch(/Nothing was found/);
    await page.getByRole('button', { name: 'Look for “resign” alone' }).click();
    await page.locator('#page_search-results a').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=resign');
    await page.goto(`${siteAt(0).served.address}/search/?q=zzzzqq`);
    expect(await answered(page)).toBe(
      'No text holds “zzzzqq”. Nothing was found. Try fewer words, or look in the index.',
    );
    await page.getByRole('link', { name: 'look in the index' }).click();
    expect(page.url()).toMatch(/#page_index$/);
    await page.close();
  });

  test('can be answered again by way of the address', async () => {
    const page = await asked(0, 'q=resign&document=member-protocol&body=no-such-body&kind=');
    expect(await page.getByLabel('Document').inputValue()).toBe('member-protocol');
    expect(await page.getByLabel('Body').inputValue()).toBe('');
    await page.close();
  });

  test('that cannot be answered says so', async () => {
    const page = await opened(0, '/search/');
    await page.route('**/wasm.*', (route) => route.abort());
    await page.getByRole('searchbox').fill('quorum');
    await page.getByText('The search could not be loaded.').waitFor();
    await page.close();
  });
});

describe('Without a mouse', () => {
  const here = (page: Page) => page.evaluate(() => document.activeElement?.id);

  test('the key / leads from every page to the field, and from anywhere on the page of search', async () => {
    const page = await opened(0, '/documents/member-protocol/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#page_q');
    await page.waitForFunction(() => document.activeElement?.id === 'page_q');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.keyboard.type('a/b');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    await page.getByRole('button', { name: 'Search', exact: true }).focus();
    await page.keyboard.press('/');
    expect(await here(page)).toBe('page_q');
    await page.close();
  });

  test('it does nothing with another key held down, and can be switched off for good', async () => {
    const { served } = siteAt(0);
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.address}/documents/`);
    await page.keyboard.press('Control+/');
    await page.keyboard.press('Alt+/');
    expect(page.url()).toMatch(/documents\/$/);
    await page.goto(`${served.address}/search/`);
    await page.getByLabel('The key / leads here').uncheck();
    await page.keyboard.press('/');
    expect(await here(page)).toBe('page_search-key');
    await page.goto(`${served.address}/documents/`);
    await page.keyboard.press('/');
    expect(page.url()).toMatch(/documents\/$/);
    await page.goto(`${served.address}/search/`);
    await page.getByLabel('The key / leads here').check();
    await page.goto(`${served.address}/documents/`);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#page_q');
    await context.close();
  });

  test('the arrows lead from the field through the results and back, and Tab does too', async () => {
    const page = await asked(0, 'q=resign');
    const steps: (string | null | undefined)[] = [];
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.getByRole('searchbox').focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      steps.push(await focused());
    }
    const first = '../documents/member-protocol/#resignation';
    expect(steps).toEqual([first, 'page_q', 'page_q', first]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/member-protocol/#resignation');
    await page.close();
  });

  test('the number of places is said aloud', async () => {
    const page = await asked(0, 'q=resign');
    expect(await page.getByRole('status').textContent()).toMatch(/place was found|places were found/);
    expect(await page.getByRole('search').getByRole('searchbox').getAttribute('name')).toBe('q');
    await page.close();
  });
});

describe('Where there is no search', () => {
  test('for want of script, the index leads to the texts', async () => {
    const page = await opened(0, '/search/', { javaScriptEnabled: false });
    expect(await page.locator('#page_search').isVisible()).toBe(false);
    expect(await page.locator('#page_search-without').isVisible()).toBe(true);
    await page.locator('#page_index').getByRole('link', { name: 'Attending meetings', exact: true }).click();
    expect(page.url()).toMatch(/documents\/member-protocol\/#attending$/);
    await page.close();
  });

  test('for want of a server, the page says so, and the index leads to the texts', async () => {
    const { built, served } = siteAt(0);
    const page = await served.browser.newPage();
    await page.goto(pathToFileURL(`${built.folder}/documents/index.html`).href);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/index.html#page_q');
    expect(await page.locator('#page_search').isVisible()).toBe(false);
    expect(await page.textContent('#page_search-without')).toMatch(/needs a web server/);
    await page.locator('#page_index').getByRole('link', { name: 'Attending meetings', exact: true }).click();
    await page.waitForURL('**/documents/member-protocol/index.html#attending');
    await page.close();
  });
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
    const page = await opened(1, '/search/');
    const heard = await watched(page);
    await page.goto(`${siteAt(1).served.address}/search/?status=open&q=${encodeURIComponent(question)}`);
    await answered(page);
    const text = 'Write <img src=x onerror=alert(1)> and <mark>so</mark> & "so on".';
    expect(await page.locator('#page_search-results p').first().textContent()).toBe(text);
    expect(await page.locator('#page_search-results img').count()).toBe(0);
    expect(heard).toEqual([]);
    await page.close();
  });

  test.each(['__proto__', 'constructor', 'toString'])('are found: %s', async (question) => {
    const page = await asked(1, `status=open&q=${question}`);
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
    const page = await opened(1, '/search/');
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
    const page = await asked(1, 'status=open&q=budget');
    expect((await linksOn(page))[0]).toBe('../documents/rules/editions/1/#budget');
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('In %s', (colorScheme) => {
  test('axe finds no fault where results are shown', async () => {
    const page = await opened(0, '/search/?q=strategc+group&status=all', { colorScheme, bypassCSP: true });
    await answered(page);
    await page.evaluate(AXE);
    const faults = await page.evaluate(
      "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))",
    );
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('Results run into no fault and against no policy, and need not be moved sideways', async () => {
  const page = await opened(0, '/search/', { viewport: { width: 320, height: 700 } });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('requestfailed', (request) => {
    // A request that the next page cut short is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(request.url());
  });
  await page.goto(`${siteAt(0).served.address}/search/?q=strategc+grop&status=all`);
  await answered(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(heard).toEqual([]);
  await page.close();
});

test('A reader who does not search loads nothing for it, and one who does about 100 kB', async () => {
  const page = await opened(0, '/documents/');
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (!response.url().includes('/assets/search')) return;
    // Servers send scripts and texts packed; the parts of the index are packed as they are.
    const body = await response.body();
    sizes.push(/\.(?:js|css|txt|json)/.test(response.url()) ? gzipSync(body).length : body.length);
  });
  await page.reload({ waitUntil: 'networkidle' });
  expect(sizes).toEqual([]);
  await page.goto(`${siteAt(0).served.address}/search/?q=quorm`);
  await answered(page);
  await page.waitForLoadState('networkidle');
  expect(sizes.length).toBeGreaterThan(6);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(105_000);
  await page.close();
});

describe('A build that lost something of its index is refused', () => {
  test('and one that did not is counted', async () => {
    const site = await makeSite(constitutionIn(FIXTURE, '2026-11-22'));
    const { folder } = siteAt(2).built;
    expect(verifySearch(site, folder)).toBeGreaterThan(40);
    const fragments = join(folder, 'assets/search/fragment');
    const [first = ''] = readdirSync(fragments);
    renameSync(join(fragments, first), join(folder, 'lost'));
    expect(() => verifySearch(site, folder)).toThrow(/The search index holds \d+ records of the form/);
    writeFileSync(join(fragments, 'twice.pf_fragment'), readFileSync(join(folder, 'lost')));
    renameSync(join(folder, 'lost'), join(fragments, first));
    expect(() => verifySearch(site, folder)).toThrow(/two records of one address/);
    rmSync(join(fragments, 'twice.pf_fragment'));
  });
});
