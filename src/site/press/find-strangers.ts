import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '../read-back/file-mark.ts';
import type { BuildRecord } from './build-record.ts';

/**
 * What stands in the folder of a build and is not on its record, such as the manifest: from the folder, with `/`; the path of a folder
 * ends in one, and what is in it is not named. Undefined where a folder of the record is gone, or a link stands in its place.
 */
export function findStrangers(
  folder: string,
  { files, folders }: Pick<BuildRecord, 'files' | 'folders'>,
): readonly string[] | undefined {
  const now = Date.now();
  const changed = [''];
  for (const { path, mark } of folders) {
    const status = lstatSync(`${folder}/${path.slice(0, -1)}`, { throwIfNoEntry: false });
    if (status?.isDirectory() !== true) return undefined;
    if (mark === undefined || mark !== markOf(status, now)) changed.push(path);
  }
  const known = new Set([...files, ...folders].map(({ path }) => path));
  return changed.flatMap((path) => namesIn(folder, path)).filter((path) => !known.has(path));
}

function namesIn(folder: string, path: string): readonly string[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  return entries.map((entry) => path + entry.name + (entry.isDirectory() ? '/' : ''));
}
