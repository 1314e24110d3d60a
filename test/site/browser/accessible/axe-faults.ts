import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// By itself axe leaves out what only the newest guidelines ask for.
const ALL = "{ rules: { 'target-size': { enabled: true } } }";
// What a scheme of colours can break; all else is the same in each.
const OF_COLOUR = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

/** Makes axe ready on a page, once after each visit. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What all rules of axe have against a page as it stands. */
export function axeFaults(page: Page): Promise<readonly string[]> {
  return run(page, ALL);
}

/** What axe has against the colours of a page as it stands. */
export function colourFaults(page: Page): Promise<readonly string[]> {
  return run(page, OF_COLOUR);
}

function run(page: Page, options: string): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    `axe.run(${options}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 160))))`,
  );
}
