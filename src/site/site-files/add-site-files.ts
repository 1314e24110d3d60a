import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE_FILES } from '../../model/site-files.ts';

/**
 * Copies an organisation's own files into a finished build. `paths` are those that were read in `root`. A file of its own never
 * stands in the place of a page, or among the pages: throws, in one sentence, where one would, or where it has become a link.
 */
export function addSiteFiles(paths: readonly string[], root: string, folder: string): void {
  const owned = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
  const taken = paths.find((path) => owned.has(topOf(path).toLowerCase()));
  if (taken !== undefined)
    throw new Error(
      `“${SITE_FILES}/${taken}” would stand where the site has “${topOf(taken)}”: give it another name, or take it away.`,
    );
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), readPlain(join(root, SITE_FILES, path)), { flag: 'wx' });
  }
}

function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Whoever works on the folder meanwhile may have put a link there. */
function readPlain(file: string): Uint8Array {
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(handle).isFile()) throw new Error(`“${file}” is no file any more: run this again.`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
