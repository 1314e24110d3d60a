import type { Stats } from 'node:fs';
import { type FileStand, isSettled, standOf } from '../../read/discover/file-stand.ts';

/** What is noticed of a file or folder. */
export interface Noticed extends FileStand {
  readonly sort: Sort;
}

/** What stands at a path. */
export type Sort = 'folder' | 'file' | 'other';

/** What is to be noticed. */
export function noticed(stats: Stats): Noticed {
  const other = stats.isFile() ? 'file' : 'other';
  return { sort: stats.isDirectory() ? 'folder' : other, ...standOf(stats) };
}

/** What was noticed, in words of which the first is its sort: others as soon as anything about it changes. */
export function inWords({ sort, size, mtimeMs, ctimeMs, ino }: Noticed): string {
  return `${sort} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** The same to be kept, for who looked at `started`, in ms: its sort alone where another change might not be seen by its time. */
export function wordsToKeep(stands: Noticed, started: number): string {
  return isSettled(stands, started) ? inWords(stands) : stands.sort;
}

/** What stood there, in what was kept. */
export function sortKept(stand: string): string {
  return stand.split(' ', 1)[0] ?? '';
}
