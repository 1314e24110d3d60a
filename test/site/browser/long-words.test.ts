import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../../src/site/build-site.ts';
import { edition, type Files } from '../../organisation-in.ts';
import { constitutionOf } from '../constitution-of.ts';
import { type ServedSite, servedSite } from './built-site.ts';

const NARROW = { width: 360, height: 800 };
/** Longer than any screen is wide, and the longest name. */
const WORD = 'W'.repeat(999);
const NAME = 'N'.repeat(499);

const out = mkdtempSync(join(tmpdir(), 'cartulary-long-words-'));
let site: ServedSite;
beforeAll(async () => {
  const text = edition(
    `A preamble. {#preamble}\n\n## The holders of plots and whoever helps them to dig ${NAME.slice(90)} {#plots}\n\nEach plot ([](#preamble)) has {five} holders. ${WORD} {#holders}\n`,
    `note: ${WORD}\nsubtitle: ${WORD}\nnumbers:\n  five: {value: 5, unit: people, words: five, applies-to: board}\nnotes:\n  - {on: holders, text: ${WORD}}\n`,
  );
  const files: Files = {
    'content/site.yml': `name: ${NAME}\nurl: https://mill-lane.example/\ntagline: ${WORD}\nlanguage: en-GB\n`,
    'content/documents/rules/document.yml': `kind: rules\ntitle: ${NAME}\ncustodian: ${WORD}\nbody: board\n`,
    'content/documents/rules/editions/1.md': text.replace(
      'status: draft',
      `status: adopted\nadoption: {not-recorded: ${WORD}}\ncommencement: 2020`,
    ),
    'content/documents/rules/editions/2.md': text.replace('edition: 1', 'edition: 2').replace('Each plot', 'A plot'),
    'content/bodies/board.yml': `name: ${NAME}\nfunction: ${WORD}\nconstituted-by: rules#plots\nseats:\n  - {id: chair, role: ${WORD}, holder: ${WORD}}\n`,
    'content/bodies/group.yml': 'name: Group\nconstituted-by: rules#plots\nreports-to: [board]\n',
    'content/terms.yml': `- {id: long, term: ${NAME}, definition: ${WORD}, also: [${WORD}], not: [x${WORD}]}\n`,
    'content/mandates.yml': `- {provision: rules#holders, checks: [seat-missing], unchecked: ${WORD}}\n`,
  };
  await buildSite({ constitution: constitutionOf(files), root: out, out: join(out, 'site'), hasSearch: false });
  site = await servedSite(join(out, 'site'));
}, 120_000);
afterAll(async () => {
  await site?.close();
  rmSync(out, { recursive: true, force: true });
});

test('No page is wider than a narrow screen, however long a word in it is', async () => {
  const pages = readdirSync(join(out, 'site'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && !/^(?:id|checks)[/\\]./.test(path))
    .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
  expect(pages.length).toBeGreaterThan(25);
  const page = await site.browser.newPage({ viewport: NARROW });
  const wide: string[] = [];
  for (const address of pages) {
    await page.goto(site.address + address);
    const more = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (more !== 0) wide.push(`${address} ${String(more)}`);
  }
  await page.close();
  expect(wide).toEqual([]);
});
