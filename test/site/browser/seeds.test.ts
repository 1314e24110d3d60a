import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';

const SEEDS = join(HERE, '../shared/seeds');
const THERE = existsSync(SEEDS);

/** A line of a source after which its text belongs to other documents. */
type Turn = readonly [line: string, documents: readonly string[]];

const EARLIER: readonly Turn[] = [
  ['Purpose and Vision of the Gloucester Partnership', ['purpose-and-vision']],
  ['Structure and Membership', ['structure-and-membership']],
  ['The Gloucester Partnership Executive and Strategic Group Terms of Reference:', ['strategic-group', 'executive']],
  ['The Gloucester Partnership Strategic Group:', ['strategic-group']],
  ['The Gloucester Partnership Executive', ['executive']],
  ['The 2010 Gloucester Partnership Handbook', ['member-protocol']],
  ['Thematic Groups', ['thematic-groups']],
  ['Gloucester Partnership', ['purpose-and-vision']],
];
const DRAFT: readonly Turn[] = [
  ['The Gloucester Partnership Executive and Strategic Group Draft', ['strategic-group', 'executive']],
  ['The Gloucester Partnership Strategic Group:', ['strategic-group']],
  ['The Gloucester Partnership Executive', ['executive']],
  ['Thematic Groups', ['thematic-groups']],
];

interface SeedLine {
  readonly words: string;
  readonly documents: readonly string[];
}

/** The lines of a source in its order, each with the documents that hold it. Bullets and white space carry no words. */
function linesOf(text: string, turns: readonly Turn[]): readonly SeedLine[] {
  const left = [...turns];
  let documents: readonly string[] = [];
  return text.split('\n').flatMap((line) => {
    const words = line.replace('·', ' ').replace(/\s+/g, ' ').trim();
    const [next] = left;
    if (next !== undefined && words.startsWith(next[0])) {
      documents = next[1];
      left.shift();
    }
    return words === '' ? [] : [{ words, documents }];
  });
}

describe.skipIf(!THERE)('the sources of the Gloucester Partnership (skipped where ../shared/seeds is absent)', () => {
  let served: ServedSite;

  beforeAll(async () => {
    served = await servedSite(await sharedSite(HERE));
  });

  afterAll(async () => {
    await served?.close();
  });

  it.each([
    ['the earlier text', 1, EARLIER, 'The 2010 Gloucester Partnership Handbook'],
    ['the draft', 2, DRAFT, 'Draft Terms of Reference'],
  ] as const)(
    'stand on the site word for word: %s, in its document and in edition %i',
    async (_name, edition, turns, mark) => {
      const texts = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));
      const seed = texts.find((text) => text.includes(mark)) ?? '';
      const lines = linesOf(seed, turns);
      expect(lines.length).toBeGreaterThan(30);
      const page = await served.browser.newPage();
      const shown = new Map<string, string>();
      for (const document of new Set(lines.flatMap(({ documents }) => documents))) {
        await page.goto(`${served.address}/documents/${document}/editions/${edition}/`);
        const text = await page.locator('main').evaluate((main) => main.textContent ?? '');
        shown.set(document, text.replace(/\s+/g, ' '));
      }
      const lost = lines.flatMap(({ words, documents }) =>
        documents
          .filter((document) => !shown.get(document)?.includes(words))
          .map((document) => `${document}: ${words}`),
      );
      expect(lost).toEqual([]);
      await page.close();
    },
  );
});
