import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Address } from '../../model/addresses.ts';
import type { PublishedSite } from '../published-site.ts';
import { pageCount } from './page-count.ts';
import type { Paper } from './papers.ts';
import { sayPageCounts } from './say-page-counts.ts';

/** PDFs that were printed before, in a folder, at the places that they have in a build. */
export interface PrintedPapers {
  readonly folder: string;
  /** Those that are there. */
  readonly files: ReadonlySet<Address>;
}

/** The papers that were printed; none where nothing was. */
export function printedOf(
  papers: ReadonlyMap<Address, Paper>,
  printed: PrintedPapers | undefined,
): ReadonlyMap<Address, Paper> {
  return new Map([...papers].filter(([, { file }]) => printed?.files.has(file)));
}

/** Takes every paper of a site from among those that were printed, and says on the pages that lead to it how many pages it has. */
export function takePapers({ papers }: PublishedSite, folder: string, printed: PrintedPapers): void {
  const counts = new Map<Address, number>();
  for (const { file } of papers.values()) {
    const pdf = readFileSync(join(printed.folder, file));
    counts.set(file, pageCount(pdf));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), pdf);
  }
  sayPageCounts(folder, counts);
}
