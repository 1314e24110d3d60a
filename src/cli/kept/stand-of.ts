import type { Stats } from 'node:fs';

/** A disk may count time in steps of this many ms: what changed later than this ago can change again, and nobody sees it by the time. */
const COARSEST_CLOCK = 2000;

/** What is noticed of a file or folder: its size in bytes, when its bytes and when anything about it last changed, in ms, and its number on the disk. */
export interface Noticed extends Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'> {
  readonly sort: Sort;
}

/** What stands at a path. */
export type Sort = 'folder' | 'file' | 'other';

/** What is to be noticed. */
export function noticed(stats: Stats): Noticed {
  const { size, mtimeMs, ctimeMs, ino } = stats;
  const other = stats.isFile() ? 'file' : 'other';
  return { sort: stats.isDirectory() ? 'folder' : other, size, mtimeMs, ctimeMs, ino };
}

/** How a file or folder stands, in words of which the first is its sort: others as soon as anything about it changes. Nobody can choose the time of the last change. */
export function standOf({ sort, size, mtimeMs, ctimeMs, ino }: Noticed): string {
  return `${sort} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** The same to be kept, for who looked at `started`, in ms: its sort alone where another change might not be seen by its time. */
export function standToKeep(stands: Noticed, started: number): string {
  return Math.max(stands.mtimeMs, stands.ctimeMs) < started - COARSEST_CLOCK ? standOf(stands) : stands.sort;
}

/** What stood there, in what was kept. */
export function sortKept(stand: string): string {
  return stand.split(' ', 1)[0] ?? '';
}
