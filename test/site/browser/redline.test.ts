import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedConstitution, DatedEdition } from '../../../src/model/constitution.ts';
import type { RedlinePart } from '../../../src/model/redline.ts';
import { nameCitations } from '../../../src/redline/name-citations.ts';
import { outlineOf } from '../../../src/redline/outline.ts';
import { redlinePairs } from '../../../src/site/page-models/redline-pairs.ts';
import { constitutionIn } from '../constitution-of.ts';
import { manyEditions } from '../many-editions.ts';
import { type BuiltSite, builtSite, HERE, type ServedSite, servedSite } from './built-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SECOND = `${HERE}/test/fixtures/second-organisation`;
const WIDE = { viewport: { width: 1280, height: 900 } };
const REDLINE = '/documents/strategic-group/redlines/1-2/';

/** The texts of both editions as the page holds them, row by row, in one of its two forms. */
interface Texts {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Reads a redline back: what is said only is left out, what was deleted is no part of the newer text, and so on. */
function textsOn(page: Page, form: 'one' | 'two'): Promise<Texts> {
  return page.locator('.row').evaluateAll((rows, wanted) => {
    const read = (row: Element, side: 'before' | 'after') => {
      if (row.classList.contains(side === 'before' ? 'stands-after' : 'stands-before')) return [];
      const cell = wanted === 'one' ? '.run' : side === 'before' ? '.old' : '.new';
      const copy = (row.querySelector(cell) ?? row.querySelector('.run'))?.cloneNode(true) as Element;
      for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
      for (const other of copy.querySelectorAll(`.said, ${side === 'before' ? 'ins' : 'del'}`)) other.remove();
      return [copy.textContent ?? ''];
    };
    return { before: rows.flatMap((row) => read(row, 'before')), after: rows.flatMap((row) => read(row, 'after')) };
  }, form);
}

function textsOf(before: DatedEdition, after: DatedEdition): Texts {
  const names = nameCitations(after);
  const words = (edition: DatedEdition, name: typeof names.before) =>
    outlineOf(edition, name).nodes.map(({ part, text }) => sourceNumber(part) + text);
  return { before: words(before, names.before), after: words(after, names.after) };
}

function sourceNumber(part: RedlinePart): string {
  const number = part.form === 'section' || part.form === 'clause' ? part.sourceNumber : undefined;
  return number === undefined ? '' : `${number} `;
}

/** Deleted parts stand where they stood, but what moved stands where it is. */
function sorted({ before, after }: Texts): Texts {
  return { before: before.toSorted(), after };
}

const many = manyEditions();
const roots = [HERE, SECOND, many.root] as const;
let sites: readonly {
  readonly built: BuiltSite;
  readonly served: ServedSite;
  readonly constitution: CheckedConstitution;
}[] = [];
beforeAll(async () => {
  for (const root of roots) {
    const built = await builtSite(root);
    sites = [
      ...sites,
      { built, served: await servedSite(built.folder), constitution: constitutionIn(root, '2026-11-22') },
    ];
  }
});
afterAll(async () => {
  for (const { built, served } of sites) {
    await served.close();
    built.remove();
  }
  many.remove();
});

async function opened(
  which: number,
  path: string,
  settings: Parameters<ServedSite['browser']['newPage']>[0] = WIDE,
): Promise<Page> {
  const site = sites[which]?.served;
  if (site === undefined) throw new Error('There is no such site.');
  const page = await site.browser.newPage(settings);
  await page.goto(site.address + path);
  return page;
}

const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

describe('Every redline that was built', () => {
  test.each(['one', 'two'] as const)('holds both texts to the letter, in form %s', async (form) => {
    let compared = 0;
    for (const [which, { constitution }] of sites.entries()) {
      for (const { document, before, after } of redlinePairs(constitution)) {
        const page = await opened(which, `/documents/${document.id}/redlines/${before.number}-${after.number}/`);
        expect(sorted(await textsOn(page, form))).toEqual(sorted(textsOf(before, after)));
        await page.close();
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});

describe('Changes only', () => {
  test('hides what did not change, says how much, and needs no script', async () => {
    const page = await opened(0, REDLINE, { ...WIDE, javaScriptEnabled: false });
    expect(await shown(page, '.row')).toBe(14);
    expect(await page.locator('.hidden-note').isVisible()).toBe(false);
    await page.getByLabel('Changes only').press('Space');
    expect(await page.locator('.row:visible .mark').allTextContents()).toHaveLength(9);
    expect(await page.textContent('.hidden-note:visible')).toBe('5 parts that did not change are hidden.');
    await page.close();
  });

  test('hides nothing on paper unless it was chosen', async () => {
    const page = await opened(0, REDLINE);
    await page.emulateMedia({ media: 'print' });
    expect([await shown(page, '.row'), await shown(page, '.switches, .step, .old, .new')]).toEqual([14, 0]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Changes only').check();
    await page.getByLabel('side by side').check();
    await page.emulateMedia({ media: 'print' });
    expect([await shown(page, '.row'), await shown(page, '.hidden-note'), await shown(page, '.old, .new')]).toEqual([
      9, 1, 0,
    ]);
    await page.close();
  });
});

describe('Side by side', () => {
  test('the old text stands left and the new one right, row by row, and nothing is read twice', async () => {
    const page = await opened(0, REDLINE, { ...WIDE, javaScriptEnabled: false });
    expect(await shown(page, '.old, .new')).toBe(0);
    await page.getByLabel('side by side').check();
    const row = page.locator('#row\\.3');
    const [old, fresh] = [await row.locator('.old').boundingBox(), await row.locator('.new').boundingBox()];
    expect(old?.y).toBe(fresh?.y);
    expect((old?.x ?? 0) + (old?.width ?? 0)).toBeLessThanOrEqual(fresh?.x ?? 0);
    expect(await row.locator('.run').isVisible()).toBe(false);
    const twice = await page.locator('.row').evaluateAll((rows) =>
      rows.filter((one) => {
        const read = [...one.querySelectorAll('.run, .old, .new')].filter(
          (text) => text.checkVisibility() && text.getAttribute('aria-hidden') !== 'true',
        );
        return new Set(read.map((text) => text.textContent)).size !== read.length;
      }),
    );
    expect(twice).toEqual([]);
    await page.close();
  });

  test('is not offered on a narrow screen', async () => {
    const page = await opened(0, REDLINE, { viewport: { width: 1099, height: 800 } });
    expect(await page.getByLabel('side by side').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1100, height: 800 });
    expect(await page.getByLabel('side by side').isVisible()).toBe(true);
    await page.close();
  });
});

describe('From change to change', () => {
  const here = (page: Page) => page.evaluate(() => document.activeElement?.id);

  test('links lead without script', async () => {
    const page = await opened(0, REDLINE, { ...WIDE, javaScriptEnabled: false });
    expect(await page.locator('#page_keys').isVisible()).toBe(false);
    await page.locator('.row.changed').first().getByRole('link', { name: 'next change' }).click();
    expect(page.url()).toMatch(/#row\.4$/);
    await page.locator('#row\\.4').getByRole('link', { name: 'previous change' }).click();
    expect(page.url()).toMatch(/#row\.3$/);
    await page.close();
  });

  test('the keys n and p lead, and help says so', async () => {
    const page = await opened(0, REDLINE);
    expect(await page.textContent('#page_keys:visible')).toMatch(/Keys: n for the next change, p for the one before/);
    const steps: (string | undefined)[] = [];
    for (const key of ['n', 'n', 'n', 'p', 'p', 'p']) {
      await page.keyboard.press(key);
      steps.push(await here(page));
    }
    expect(steps).toEqual(['row.3', 'row.4', 'row.5', 'row.4', 'row.3', 'row.3']);
    await page.close();
  });

  test('but not while a field is written in, with another key held down, or when they are switched off', async () => {
    const page = await opened(2, '/documents/rules/compare/?from=2&to=5');
    await page.locator('#page_redline:not([hidden])').waitFor();
    await page.locator('select').first().focus();
    await page.keyboard.press('n');
    expect(await here(page)).toBe('page_from');
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
});

describe('Any two editions', () => {
  const chosen = async (page: Page, from: string, to: string) => {
    await page.getByLabel('From').selectOption(from);
    await page.getByLabel('to', { exact: true }).selectOption(to);
    await page.getByRole('button', { name: 'Compare' }).click();
  };

  test('with a page of their own lead to it, whichever is named first', async () => {
    const page = await opened(2, '/documents/rules/compare/');
    await chosen(page, '4', '3');
    await page.waitForURL('**/documents/rules/redlines/3-4/');
    await page.close();
  });

  test('without one are compared in the page, by the same rules', async () => {
    const page = await opened(2, '/documents/rules/compare/');
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    await chosen(page, '2', '5');
    await page.locator('#page_redline:not([hidden])').waitFor();
    expect(page.url()).toMatch(/compare\/\?from=2&to=5$/);
    const { documents = [] } = sites[2]?.constitution ?? {};
    const editions = documents.find(({ id }) => id === 'rules')?.editions ?? [];
    const [before, after] = [editions[1], editions[4]];
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
    const page = await opened(2, '/documents/rules/redlines/3-4/');
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
    const page = await opened(2, '/documents/rules/compare/');
    await chosen(page, '3', '3');
    expect(await page.textContent('#page_compare-answer')).toBe('Choose two editions.');
    await page.route('**/5.json', (route) => route.abort());
    await chosen(page, '2', '5');
    await page.getByText('could not be fetched').waitFor();
    await page.close();
  });

  test('stand as a list without script', async () => {
    const page = await opened(2, '/documents/rules/compare/', { javaScriptEnabled: false });
    expect(await page.locator('#page_compare').isVisible()).toBe(false);
    expect(await page.locator('[data-pair]').count()).toBe(7);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('In %s', (colorScheme) => {
  test('axe finds no fault where texts stand side by side, and where a comparison was drawn', async () => {
    const page = await opened(2, '/documents/rules/compare/?from=2&to=5', { ...WIDE, colorScheme, bypassCSP: true });
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
