import type { Stats } from 'node:fs';

/**
 * How a file or folder stands: its size in bytes, when its bytes last changed and when anything about it did, in ms, and its number
 * on the disk. Whoever writes to it, renames it or gives it other rights changes this: the system alone sets the second time, and
 * nobody can choose it.
 */
export type FileStand = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;

/** A disk may count time in steps of this many ms: what changed later than this ago can change again, and nobody sees it by the time. */
export const COARSEST_CLOCK = 2000;

/** How something stands, of all that the system tells of it. */
export function standOf({ size, mtimeMs, ctimeMs, ino }: FileStand): FileStand {
  return { size, mtimeMs, ctimeMs, ino };
}

/** True where another change would be seen by its time, `now` being the time in ms. */
export function isSettled({ mtimeMs, ctimeMs }: Pick<FileStand, 'mtimeMs' | 'ctimeMs'>, now: number): boolean {
  return Math.max(mtimeMs, ctimeMs) < now - COARSEST_CLOCK;
}
