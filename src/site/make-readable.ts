import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 0o644;
const FOLDER = 0o755;
const RIGHTS = 0o777;

/** All files of a folder may be read by everybody and written by their owner, whatever the machine gives new files. */
export function makeReadable(folder: string): void {
  giveRights(folder);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    giveRights(join(entry.parentPath, entry.name));
}

/** The same for one file or folder, whatever is in it. */
export function giveRights(path: string): void {
  const status = lstatSync(path);
  const wanted = status.isDirectory() ? FOLDER : FILE;
  if ((status.mode & RIGHTS) !== wanted) chmodSync(path, wanted);
}
