import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, MANIFEST_FORMAT } from '../../model/build-manifest.ts';
import { contentCommit } from '../../pipeline/content-commit.ts';
import type { PublishedSite } from '../published-site.ts';
import { digestFile } from './digest-file.ts';
import { filePaths } from './file-paths.ts';
import { manifestText } from './manifest-text.ts';
import { software } from './software.ts';

/**
 * Writes the manifest of a finished build into its folder: every file with its digest, and the commit of the content in `root`.
 * Whatever is written into the folder after it is not in it.
 */
export function writeManifest(
  { constitution, preview, hasSearch }: Pick<PublishedSite, 'constitution' | 'preview' | 'hasSearch'>,
  root: string,
  folder: string,
): void {
  const commit = contentCommit(root);
  const text = manifestText({
    format: MANIFEST_FORMAT,
    software: software(),
    day: constitution.day,
    preview: preview ?? null,
    search: hasSearch,
    commit: commit?.id ?? null,
    changed: commit?.isChanged ?? null,
    files: filePaths(folder).map((path) => digestFile(path, readFileSync(join(folder, path)))),
  });
  writeFileSync(join(folder, MANIFEST), text);
}
