import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ListedFile } from '../../model/build-manifest.ts';
import { SITE_FILES } from '../../model/site-files.ts';
import { giveRights } from '../give-rights.ts';
import { digestFile } from '../manifest/digest-file.ts';

/**
 * Copies an organisation's own files into a finished build. `paths` are those that were read in `root`. A file of its own never
 * stands in the place of a page, or among the pages: throws, in one sentence, where one would, or where it has become a link. Gives
 * the files as a manifest lists them.
 */
export function addSiteFiles(paths: readonly string[], root: string, folder: string): readonly ListedFile[] {
  const owned = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
  const taken = paths.find((path) => owned.has(topOf(path).toLowerCase()));
  if (taken !== undefined)
    throw new Error(
      `“${SITE_FILES}/${taken}” would stand where the site has “${topOf(taken)}”: give it another name, or take it away.`,
    );
  return paths.map((path) => {
    const content = readPlain(join(root, SITE_FILES, path));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { flag: 'wx' });
    // The file, and the folders around it that are not the build's own.
    for (let place = path; place !== '.'; place = dirname(place)) open(join(folder, place));
    return digestFile(path, content);
  });
}

/** Lets everybody read it. */
function open(path: string): void {
  giveRights(path, lstatSync(path));
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
