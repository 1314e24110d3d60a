import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { provisionsIn } from '../model/provision.ts';
import { addresses } from './addresses.ts';
import type { PublishedSite } from './published-site.ts';
import { readSearchIndex } from './search/read-search-index.ts';

/**
 * Reads the search index of a build back from the disk: each section, clause and lead-in of each edition is in it once, and so is
 * each edition, term, body and decision. Throws where one is missing or too much. Gives the number of records. A site without
 * search holds nothing of it.
 */
export function verifySearch({ constitution, hasSearch }: PublishedSite, folder: string): number {
  if (!hasSearch) return verifyAbsence(folder);
  const records = readSearchIndex(folder);
  if (new Set(records.map(({ url }) => url)).size !== records.length)
    throw new Error('The search index holds two records of one address.');
  const editions = constitution.documents.flatMap((document) => document.editions);
  const provisions = editions.flatMap(({ content }) => provisionsIn(content));
  const expected = {
    ...Object.fromEntries(
      (['section', 'clause', 'lead-in'] as const).map((form) => [
        form,
        provisions.filter((one) => one.form === form).length,
      ]),
    ),
    edition: editions.length,
    term: constitution.terms.length,
    body: constitution.bodies.length,
    decision: constitution.decisions.length,
  };
  for (const [form, count] of Object.entries(expected)) {
    const found = records.filter((record) => record.form === form).length;
    if (found !== count)
      throw new Error(`The search index holds ${found} records of the form ${form}, and the texts ${count}.`);
  }
  return records.length;
}

function verifyAbsence(folder: string): number {
  const found = [addresses.searchIndex, addresses.searchScript].find((address) => existsSync(join(folder, address)));
  if (found !== undefined) throw new Error(`The build holds ${found.slice(1)}, and its search is left out.`);
  return 0;
}
