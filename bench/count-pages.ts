import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many pages of HTML a builder wrote that one can read, and how many only lead on to another. */
export interface PageCount {
  readonly pages: number;
  readonly redirects: number;
}

const LEADS_ON = /<meta http-equiv="?refresh"?/i;
/** What leads on says so at its beginning. */
const BEGINNING = 2000;

/** Counts the files of HTML below a folder. */
export function countPages(folder: string): PageCount {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const redirects = files.filter((path) => LEADS_ON.test(readFileSync(join(folder, path), 'utf8').slice(0, BEGINNING)));
  return { pages: files.length - redirects.length, redirects: redirects.length };
}
