import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type FileStand, standOf } from '../../read/discover/file-stand.ts';

/** A file as it stood, with the SHA-256 of its bytes in hexadecimal. */
export interface Stamp extends FileStand {
  readonly path: string;
  readonly digest: string;
}

/** How a file stands. Throws where it cannot be read. */
export function stampOf(path: string): Stamp {
  // What is asked first is the older: a change in between is seen the next time.
  const stand = standOf(statSync(path));
  return { path, ...stand, digest: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

/** True where nothing about the file changed, so that a file with other bytes is always seen. */
export function isUntouched({ path, size, mtimeMs, ctimeMs, ino }: Stamp): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.size === size && stats.mtimeMs === mtimeMs && stats.ctimeMs === ctimeMs && stats.ino === ino;
}
