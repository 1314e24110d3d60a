import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../../model/build-manifest.ts';
import { filePaths } from '../manifest/file-paths.ts';
import { readManifest } from '../manifest/read-manifest.ts';

const LARGEST_MANIFEST = 256_000_000;
/** What git keeps beside a copy is no part of it. */
const OF_GIT = /^\.git(?:\/|$)/;

/**
 * The files in the folder of the site before that no build put there, and that are not in the new one either: from the folder, with
 * `/`, in code-point order. Without a manifest it cannot be known who put a file there, so then all count that are not in the new one.
 */
export function foreignFiles(before: string, after: string): readonly string[] {
  if (!existsSync(before)) return [];
  const built = builtFiles(before);
  return filePaths(before).filter(
    (path) => path !== MANIFEST && !OF_GIT.test(path) && !built.has(path) && !existsSync(join(after, path)),
  );
}

function builtFiles(folder: string): ReadonlySet<string> {
  const file = join(folder, MANIFEST);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > LARGEST_MANIFEST) return new Set();
  const manifest = readManifest(readFileSync(file, 'utf8'));
  return new Set('fault' in manifest ? [] : manifest.files.map(({ path }) => path));
}
