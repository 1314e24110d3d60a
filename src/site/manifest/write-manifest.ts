import { lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildManifest, MANIFEST, MANIFEST_FORMAT } from '../../model/build-manifest.ts';
import { contentCommit } from '../../pipeline/content-commit.ts';
import { giveRights } from '../give-rights.ts';
import type { PublishedSite } from '../published-site.ts';
import { inPathOrder } from './in-path-order.ts';
import { manifestText } from './manifest-text.ts';
import { software } from './software.ts';

/** A finished build. */
interface Finished {
  readonly folder: string;
  /** What was read back from there, and what was added since, in any order. */
  readonly files: BuildManifest['files'];
}

/** Writes the manifest of a finished build into its folder: every file with its digest, and the commit of the content in `root`. */
export function writeManifest(
  { constitution, preview, hasSearch }: Pick<PublishedSite, 'constitution' | 'preview' | 'hasSearch'>,
  root: string,
  { folder, files }: Finished,
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
    files: inPathOrder(files),
  });
  const path = join(folder, MANIFEST);
  writeFileSync(path, text);
  giveRights(path, lstatSync(path));
}
