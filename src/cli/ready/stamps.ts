import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** A file as it stood: its size in bytes, when its bytes and when anything about it last changed, in ms, its number on the disk, and the SHA-256 of its bytes in hexadecimal. */
export interface Stamp {
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly ino: number;
  readonly digest: string;
}

/** A disk may count time in steps of this many ms: what changed later than this ago can change again, and nobody sees it by the time. */
const COARSEST_CLOCK = 2000;

/** How a file stands. Throws where it cannot be read. */
export function stampOf(path: string): Stamp {
  // What is asked first is the older: a change in between is seen the next time.
  const { size, mtimeMs: mtime, ctimeMs: ctime, ino } = statSync(path);
  return { path, size, mtime, ctime, ino, digest: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

/** True where nothing about the file changed. Nobody can choose the time of the last change, so that a file with other bytes is always seen. */
export function isUntouched({ path, size, mtime, ctime, ino }: Stamp): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.size === size && stats.mtimeMs === mtime && stats.ctimeMs === ctime && stats.ino === ino;
}

/** True where another change of the file would be seen by its time, `now` being the time in ms. */
export function isSettled({ mtime, ctime }: Stamp, now: number): boolean {
  return Math.max(mtime, ctime) < now - COARSEST_CLOCK;
}
