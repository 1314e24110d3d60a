import { closeSync, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { filePaths } from './file-paths.ts';
import type { Fetched, SiteCopy } from './site-copy.ts';

/** The copy of a site in a folder; undefined where there is no such folder. A link in it that leads out of it counts as missing. */
export function copyInFolder(folder: string, name: string): SiteCopy | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const root = realpathSync(folder);
  return {
    name,
    paths: filePaths(root),
    unserved: new Set(),
    fetch: async (path, most) => read(root, join(root, path), most),
  };
}

function read(root: string, file: string, most: number): Fetched {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return { isMissing: true };
  const way = relative(root, realpathSync(file));
  if (way.startsWith('..') || isAbsolute(way)) return { isMissing: true };
  try {
    const handle = openSync(file, 'r');
    try {
      return fstatSync(handle).size > most ? { isTooLong: true } : { content: readFileSync(handle) };
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    return { fault: `cannot be read (${String(cause.code)})` };
  }
}
