import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptEntry } from './kept-answer.ts';
import { inWords, noticed, sortKept } from './noticed.ts';

/** Of more changes a check of the whole is as quick. */
const MOST_CHANGES = 40;
const SCHEMAS = 'schemas';

/**
 * The entries that may hold something else than they did, folders that hold the same names left out. Undefined where something came
 * or went, or where too much has changed to look at each. `paths` are those of all entries.
 */
export function changedEntries(
  root: string,
  entries: readonly KeptEntry[],
  paths: () => ReadonlySet<string>,
): readonly KeptEntry[] | undefined {
  if (existsSync(join(root, SCHEMAS)) && !entries.some(({ path }) => path === SCHEMAS)) return undefined;
  const changed: KeptEntry[] = [];
  for (const entry of entries) {
    const { path, stand } = entry;
    // As when they were found: the folder of all may be a link, and nothing inside it.
    const stats = (path.includes('/') ? lstatSync : statSync)(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const now = noticed(stats);
    if (inWords(now) === stand) continue;
    if (now.sort !== sortKept(stand)) return undefined;
    if (now.sort !== 'folder') changed.push(entry);
    else if (holdsMore(root, path, paths())) return undefined;
    if (changed.length > MOST_CHANGES) return undefined;
  }
  return changed;
}

/** True where a folder holds a name that was not there before. What is gone is missed by itself. */
function holdsMore(root: string, folder: string, before: ReadonlySet<string>): boolean {
  return readdirSync(join(root, folder)).some((name) => !before.has(`${folder}/${name}`));
}
