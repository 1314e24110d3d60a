import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addresses } from '../addresses.ts';
import { RECORD_FORMS, type RecordForm } from './search-record.ts';

/** What a record of a written index leads to. */
export interface IndexedRecord {
  readonly url: string;
  readonly form: RecordForm;
}

const SIGNATURE = 'pagefind_dcd';

/** Every record that stands in the search index of a built site, as it would be fetched. Throws where a file of it is broken. */
export function readSearchIndex(folder: string): readonly IndexedRecord[] {
  const place = join(folder, addresses.searchIndex, 'fragment');
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => recordsIn(gunzipSync(readFileSync(join(place, name))).toString('utf8'), name));
}

function recordsIn(text: string, name: string): readonly IndexedRecord[] {
  if (!text.startsWith(SIGNATURE)) throw new Error(`The file ${name} of the search index is broken.`);
  const content: unknown = JSON.parse(text.slice(SIGNATURE.length));
  // One record stands alone in its file, several stand in it by their names.
  const found = isFragment(content) ? [content] : Object.values(Object(content)).filter(isFragment);
  return found.map(({ url, filters }) => {
    const form = RECORD_FORMS.find((one) => filters.form.includes(one));
    if (form === undefined) throw new Error(`The record of ${url} in the search index does not say what it is.`);
    return { url, form };
  });
}

interface Fragment {
  readonly url: string;
  readonly filters: { readonly form: readonly string[] };
}

function isFragment(value: unknown): value is Fragment {
  if (typeof value !== 'object' || value === null || !('url' in value) || !('filters' in value)) return false;
  const { url, filters } = value;
  return typeof url === 'string' && typeof filters === 'object' && filters !== null && 'form' in filters;
}
