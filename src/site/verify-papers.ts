import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageCount } from './paper/page-count.ts';
import type { PublishedSite } from './published-site.ts';

/** Reads the PDFs of a build back from the disk: each that there has to be, whole, and no other. Throws at the first that is not. Gives their number. */
export function verifyPapers({ papers }: PublishedSite, folder: string): number {
  const expected = new Set([...papers.values()].map(({ file }) => file.slice(1)));
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.pdf'));
  const missing = [...expected].find((path) => !new Set(made).has(path));
  if (missing !== undefined) throw new Error(`The build lacks the PDF ${missing}.`);
  const extra = made.find((path) => !expected.has(path));
  if (extra !== undefined) throw new Error(`The build holds the PDF ${extra}, which nothing asks for.`);
  const broken = made.find((path) => pageCount(readFileSync(join(folder, path))) === 0);
  if (broken !== undefined) throw new Error(`The PDF ${broken} is not whole.`);
  return made.length;
}
