import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ifItCan } from '../if-it-can.ts';
import { markOf } from '../read-back/file-mark.ts';
import type { BuildRecord } from './build-record.ts';

/**
 * Takes away from the folder of a build whatever is not on its record, whoever put it there; the manifest is not. False where that
 * cannot be, or where a folder of it is gone or a link stands in its place: then nothing can be written there with safety.
 */
export function removeStrangers(folder: string, record: BuildRecord): boolean {
  let isClear = false;
  ifItCan(() => {
    isClear = clearOfStrangers(folder, record);
  });
  return isClear;
}

function clearOfStrangers(folder: string, { files, folders }: BuildRecord): boolean {
  const now = Date.now();
  const changed = [''];
  for (const { path, mark } of folders) {
    const status = lstatSync(join(folder, path.slice(0, -1)), { throwIfNoEntry: false });
    if (status?.isDirectory() !== true) return false;
    if (mark === undefined || mark !== markOf(status, now)) changed.push(path);
  }
  const known = new Set([...files, ...folders].map(({ path }) => path));
  for (const path of changed)
    for (const name of readdirSync(join(folder, path)))
      if (!known.has(path + name) && !known.has(`${path}${name}/`))
        rmSync(join(folder, path + name), { recursive: true, force: true });
  return true;
}
