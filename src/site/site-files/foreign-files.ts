import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../../model/build-manifest.ts';
import { filePaths } from '../manifest/file-paths.ts';
import { inCodePointOrder } from '../manifest/in-code-point-order.ts';
import { readManifest } from '../manifest/read-manifest.ts';

const LARGEST_MANIFEST = 256_000_000;
/** What git keeps beside a copy is no part of it. */
const OF_GIT = /^\.git(?:\/|$)/;

/** What stands in a folder and is on no record of it, each folder with a `/` behind it; undefined where there is no record. */
export type FindStrangers = (folder: string) => readonly string[] | undefined;

/**
 * The files in the folder of the site before that no build put there, and that are not in the new one either: from the folder, with
 * `/`, in code-point order. Without a manifest it cannot be known who put a file there, so then all count that are not in the new one.
 */
export function foreignFiles(
  before: string,
  after: string,
  strangersIn: FindStrangers = () => undefined,
): readonly string[] {
  if (!existsSync(before)) return [];
  const built = builtFiles(before);
  return unrecordedFiles(before, strangersIn(before)).filter(
    (path) => path !== MANIFEST && !OF_GIT.test(path) && !built.has(path) && !existsSync(join(after, path)),
  );
}

/** All files but those on record. Whatever is on the record of a build is in its manifest too. */
function unrecordedFiles(folder: string, strangers: readonly string[] | undefined): readonly string[] {
  if (strangers === undefined) return filePaths(folder);
  const files = strangers.flatMap((path) =>
    path.endsWith('/') ? filePaths(join(folder, path)).map((below) => path + below) : path,
  );
  return inCodePointOrder(files);
}

function builtFiles(folder: string): ReadonlySet<string> {
  const file = join(folder, MANIFEST);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > LARGEST_MANIFEST) return new Set();
  const manifest = readManifest(readFileSync(file, 'utf8'));
  return new Set('fault' in manifest ? [] : manifest.files.map(({ path }) => path));
}
