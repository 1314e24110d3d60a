import type { BuildManifest, ListedFile } from '../../model/build-manifest.ts';
import type { CopyFault } from '../../model/copy-proof.ts';

/**
 * By what a published build differs from one that was made of the content just now. No two printings of a PDF are alike, so there
 * it only counts that the content asks for it.
 */
export function compareBuilds(
  published: Pick<BuildManifest, 'files'>,
  rebuilt: Pick<BuildManifest, 'files'>,
): readonly CopyFault[] {
  const [there, here] = [byPath(published), byPath(rebuilt)];
  const added = [...there.values()].flatMap((file) => addedOrOther(file, here.get(file.path)));
  const lost = [...here.keys()].filter((path) => !there.has(path)).map(lacking);
  return [...added, ...lost];
}

function byPath({ files }: Pick<BuildManifest, 'files'>): ReadonlyMap<string, ListedFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function addedOrOther({ path, sha256 }: ListedFile, here: ListedFile | undefined): readonly CopyFault[] {
  if (here === undefined)
    return [
      { path, fault: 'not-in-content', message: `${path} is published, and the content here gives no such file.` },
    ];
  if (here.sha256 === sha256 || path.endsWith('.pdf')) return [];
  return [{ path, fault: 'other-than-content', message: `${path} is not what the content here gives.` }];
}

function lacking(path: string): CopyFault {
  return { path, fault: 'unpublished', message: `${path} is missing from the build: the content here gives it.` };
}
