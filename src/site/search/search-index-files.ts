import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { CustomRecord, IndexFile, PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import { compareText } from '../../model/compare-text.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import type { SearchRecord } from './search-record.ts';
import { searchRecords } from './search-records.ts';
import { vocabulary } from './vocabulary.ts';

/** So many records share a file: few enough to be fetched for one of them, enough to keep the number of files low. */
const RECORDS_IN_FILE = 16;
const RECORDS_AT_ONCE = 200;

/** The parts of what Pagefind writes that our page asks for. The rest is its own faces. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|(?:index|filter|fragment)\/[^/]+)$/;

// All indexes are made by one process, which whoever is ready ends.
let last: Promise<unknown> = Promise.resolve();

/**
 * The files of the search index of a constitution by path: one record for each thing that search finds, the program that reads them,
 * and the words of the texts, `words/<letters>.txt`. The same content gives the same bytes. Throws where Pagefind refuses a record.
 */
export function searchIndexFiles(constitution: CheckedConstitution): Promise<ReadonlyMap<string, Uint8Array>> {
  const mine = last.then(() => makeFiles(constitution));
  last = mine.catch(() => undefined);
  return mine;
}

async function makeFiles(constitution: CheckedConstitution): Promise<ReadonlyMap<string, Uint8Array>> {
  const records = searchRecords(constitution);
  const written = await indexFiles(records, constitution.site.language);
  const words = [...vocabulary(records)].map(
    ([length, some]) => [`words/${length}.txt`, Buffer.from(some.join('\n'))] as const,
  );
  const files = written.map(
    ({ path, content }) => [path, path === 'pagefind.js' ? withLicence(content) : content] as const,
  );
  // Pagefind hands its files over in any order.
  return new Map([...files, ...words].toSorted(([one], [other]) => compareText(one, other)));
}

async function indexFiles(records: readonly SearchRecord[], siteLanguage: string): Promise<readonly IndexFile[]> {
  // The index knows languages, not the ways in which countries write them.
  const language = siteLanguage.split('-')[0]?.toLowerCase() ?? siteLanguage;
  try {
    const { index, errors } = await createIndex({
      forceLanguage: language,
      maxFragments: Math.max(1, Math.ceil(records.length / RECORDS_IN_FILE)),
    });
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    for (let start = 0; start < records.length; start += RECORDS_AT_ONCE) {
      const some = records.slice(start, start + RECORDS_AT_ONCE);
      await Promise.all(some.map((record) => add(index, customRecord(record, language))));
    }
    const { files } = await index.getFiles();
    return usedFiles(files);
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, record: CustomRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`The search index refuses ${record.url}: ${errors.join(' ')}`);
}

function customRecord({ url, content, words, filters }: SearchRecord, language: string): CustomRecord {
  return {
    url,
    // It refuses a record without words, and a text can be one of signs alone.
    content: content === '' ? '–' : content,
    language,
    meta: { ...words },
    filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
  };
}

/** What the page asks for, and of the programs the one for the language of the texts. */
function usedFiles(files: readonly IndexFile[]): readonly IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const written = entry === undefined ? '' : Buffer.from(entry.content).toString();
  const program = /"wasm":"([a-z]+)"/.exec(written)?.[1] ?? 'unknown';
  return files.filter(({ path }) => USED.test(path) || path === `wasm.${program}.pagefind`);
}

/** The program that reads the index, with what is to be handed on with it. */
function withLicence(program: Uint8Array): Uint8Array {
  const manifest = findPackageJSON('pagefind', import.meta.url);
  if (manifest === undefined) throw new Error('The package pagefind is not there.');
  const text = readFileSync(join(dirname(manifest), 'LICENSE/LICENSE'), 'utf8');
  return Buffer.concat([Buffer.from(`/*! Searches with Pagefind.\n${text}*/\n`), program]);
}
