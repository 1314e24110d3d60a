import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { pageCount } from './paper/page-count.ts';
import type { PublishedSite } from './published-site.ts';

/** Reads the PDFs of a build back from the disk: each that there has to be, whole, and no other among its `files`. Throws at the first that is not. Gives their number. */
export function verifyPapers(
  { papers }: Pick<PublishedSite, 'papers'>,
  folder: string,
  files: readonly string[] = filesBelow(folder),
): number {
  const expected = new Set([...papers.values()].map(({ file }) => file.slice(1)));
  const made = files.filter((path) => path.endsWith('.pdf'));
  const there = new Set(made);
  const missing = [...expected].find((path) => !there.has(path));
  if (missing !== undefined) throw new Error(`The build lacks the PDF ${missing}.`);
  const extra = made.find((path) => !expected.has(path));
  if (extra !== undefined) throw new Error(`The build holds the PDF ${extra}, which nothing asks for.`);
  const broken = made.find((path) => pageCount(readFileSync(join(folder, path))) === 0);
  if (broken !== undefined) throw new Error(`The PDF ${broken} is not whole.`);
  return made.length;
}
