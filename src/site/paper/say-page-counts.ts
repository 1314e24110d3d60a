import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../model/addresses.ts';

/** The end of a link to a paper as the component `PaperLink` writes it. */
const LINK = /(<a\b[^>]*\bdata-paper="([^"]+)"[^>]*>[^<]*\(PDF)(\))/g;

/**
 * Writes how many pages each paper has into the links that lead to it: `(PDF)` becomes `(PDF, 3 pages)`. Only a printed paper
 * knows, and by then the pages stand.
 */
export function sayPageCounts(folder: string, counts: ReadonlyMap<Address, number>): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(
      LINK,
      (_, start: string, file: string, end: string) => start + said(counts.get(file)) + end,
    );
    if (after !== before) writeFileSync(path, after);
  }
}

function said(count: number | undefined): string {
  if (count === undefined) return '';
  return count === 1 ? ', 1 page' : `, ${count} pages`;
}
