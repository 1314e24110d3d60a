import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCopyOf, type OrganisationCopy } from '../../cli/organisation-copy.ts';
import { runCommand } from '../../run-command.ts';
import { type BuiltSite, builtSite, type ServedSite, servedSite } from './built-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BOARD = 'body: board\nminute: "2"\npresent: 5\nvotes: {for: 5, against: 0, abstained: 0}\n';
const SLIP = 'body: friends-meeting\ndate: 2026-03-14\ncorrects: [rules@1]\n';

/** What documents of the Board are on 22 November 2026, by their ids, with the front matter that makes them so. */
const LIVES = {
  hours: 'commencement: 2025-06\nrepeal: 2026-02-10\n',
  keys: 'commencement: 2025\nexpiry: 2025-12-31\n',
  visits: 'commencement: 2027-01-01\n',
} as const;

let built: BuiltSite;
let site: ServedSite;
beforeAll(async () => {
  built = await inCopyOf('withy', (copy) => {
    write(copy, 'decisions/board-2025.yml', `${BOARD}date: 2025-05-06\nadopts: [hours@1, keys@1, visits@1]\n`);
    write(copy, 'decisions/board-2026.yml', `${BOARD}date: 2026-02-03\nrepeals: [hours@1]\n`);
    for (const [id, dates] of Object.entries(LIVES)) {
      write(copy, `documents/${id}/document.yml`, `kind: rules\ntitle: Rules on ${id}\nbody: board\n`);
      const head = `document: ${id}\nedition: 1\nstatus: adopted\nadoption: {decision: board-2025}\n${dates}change: first\nnote: How it is done.\n`;
      write(
        copy,
        `documents/${id}/editions/1.md`,
        `---\n${head}---\n## Keeping {#keeping}\n\nThe Board keeps a list.\n`,
      );
    }
    expect(runCommand(['seal', copy.root])).toMatchObject({ status: 0 });
    git(copy);
    write(copy, 'decisions/slip.yml', SLIP);
    const rules = join(copy.root, 'content/documents/rules/editions/1.md');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('answers to the Meeting,', 'answers to the meeting,'));
    expect(copy.runAlone('correct', 'rules@1', '--decision', 'slip', '--note', 'A capital was a slip.')).toMatchObject({
      status: 0,
    });
    return builtSite(copy.root);
  });
  site = await servedSite(built.folder);
}, 120_000);
afterAll(async () => {
  await site?.close();
  built?.remove();
});

function write({ root }: OrganisationCopy, path: string, text: string): void {
  const file = join(root, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git({ root }: OrganisationCopy): void {
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'Keep'],
  ])
    spawnSync('git', ['-C', root, '-c', 'user.name=editor', '-c', 'user.email=editor@mill.example', ...args]);
}

function read(path: string): string {
  return readFileSync(join(built.folder, path), 'utf8');
}

test('the page of corrections says what was put right, with the way to the decision', () => {
  const main = read('corrections/index.html').split('<main')[1] ?? '';
  expect([main.includes('A capital was a slip.'), main.includes('href="../decisions/slip/"')]).toEqual([true, true]);
});

describe.each([
  [
    'hours',
    'Repealed',
    'This text was repealed on 10 February 2026 by the Board of Trustees at its meeting on 3 February 2026, minute 2.',
  ],
  ['keys', 'Expired', 'This text ran out on 31 December 2025.'],
  ['visits', 'Not yet in force', 'This text is adopted and does not bind yet.'],
])('A text such as %s, which is %s,', (id, title, story) => {
  const folder = `documents/${id}/editions/1`;

  test('says so on its page, in a search result and in every export', () => {
    const html = read(`${folder}/index.html`);
    const words = html.replace(/<[^>]*>/g, '');
    const json: unknown = JSON.parse(read(`${folder}/index.json`));
    const name = `Rules on ${id}`;
    expect([
      html.includes(`<title>${title}: ${name}, edition 1 · `),
      html.includes(`<meta name="description" content="${title}`),
      words.includes(story),
      read(`${folder}/index.md`).includes(story),
      JSON.stringify(json).includes(story),
    ]).toEqual([true, true, true, true, true]);
  });

  test('is kept from search engines, and stands at no short address', () => {
    const noindex = '<meta name="robots" content="noindex">';
    const short = read(`documents/${id}/index.html`);
    expect([
      read(`${folder}/index.html`).includes(noindex),
      short.includes(noindex),
      short.includes('The Board keeps a list.'),
      read('sitemap.xml').includes(`/documents/${id}/`),
    ]).toEqual([true, true, false, false]);
  });
});

describe.each(['light', 'dark'] as const)('In %s', (colorScheme) => {
  test.each([
    '/corrections/',
    '/changes/',
    '/decisions/board-2025/',
    '/decisions/slip/',
    '/on/',
    '/on/2026-02-10/',
    '/documents/',
    '/documents/hours/',
    '/documents/visits/',
    '/documents/rules/editions/1/',
  ])('axe finds no fault on %s, and nothing has to be moved sideways', async (address) => {
    const page = await site.browser.newPage({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } });
    await page.goto(site.address + address);
    await page.evaluate(AXE);
    const faults = await page.evaluate(
      "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))",
    );
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    expect([faults, width]).toEqual([[], 360]);
  });
});
