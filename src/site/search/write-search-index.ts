import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { addresses } from '../addresses.ts';
import { searchIndexFiles } from './search-index-files.ts';

/** Writes the search index of a constitution into the folder of its built site. */
export async function writeSearchIndex(constitution: CheckedConstitution, folder: string): Promise<void> {
  for (const [path, content] of await searchIndexFiles(constitution)) {
    const file = join(folder, addresses.searchIndex, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
