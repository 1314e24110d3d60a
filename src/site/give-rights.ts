import { chmodSync, type Stats } from 'node:fs';

const FILE = 0o644;
const FOLDER = 0o755;
const RIGHTS = 0o777;

/** Everybody may read the file or folder and its owner may write to it, whatever the machine gives new files. Says whether they could before. */
export function giveRights(path: string, status: Stats): 'given' | 'had' {
  const wanted = status.isDirectory() ? FOLDER : FILE;
  if ((status.mode & RIGHTS) === wanted) return 'had';
  chmodSync(path, wanted);
  return 'given';
}
