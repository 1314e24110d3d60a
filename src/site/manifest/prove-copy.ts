import { type BuildManifest, MANIFEST } from '../../model/build-manifest.ts';
import type { CopyFault, CopyProof } from '../../model/copy-proof.ts';
import { checkFolder } from '../../pipeline/check-folder.ts';
import { contentCommit } from '../../pipeline/content-commit.ts';
import { checkListed } from './check-listed.ts';
import { compareBuilds } from './compare-builds.ts';
import { copyAtAddress } from './copy-at-address.ts';
import { copyInFolder } from './copy-in-folder.ts';
import { type ManifestReading, readManifest } from './read-manifest.ts';
import { type Bench, makeBench } from './rebuild.ts';
import type { SiteCopy } from './site-copy.ts';
import { software } from './software.ts';

/** Where a copy is: at an address that ends in a slash, or in a folder, with its path as somebody wrote it. */
export type CopyPlace = { readonly address: URL } | { readonly folder: string; readonly written: string };

const LARGEST_MANIFEST = 256_000_000;

/**
 * Holds a published copy against its manifest, and the manifest against the content in `root`: builds the site of that day anew
 * and compares. Says in one sentence why, where there is no manifest to read. It asks the network for nothing but the copy.
 */
export async function proveCopy(place: CopyPlace, root: string): Promise<CopyProof | { readonly fault: string }> {
  const copy = 'address' in place ? copyAtAddress(place.address) : copyInFolder(place.folder, place.written);
  if (copy === undefined) return { fault: 'There is no such folder.' };
  const manifest = await fetchManifest(copy);
  if ('fault' in manifest) return manifest;
  const bench = makeBench();
  // An interrupt ends the process before what follows is done.
  process.once('exit', bench.discard);
  try {
    return await prove({ copy, manifest, root, bench });
  } finally {
    process.off('exit', bench.discard);
    bench.discard();
  }
}

interface Proving {
  readonly copy: SiteCopy;
  readonly manifest: BuildManifest;
  readonly root: string;
  readonly bench: Bench;
}

async function prove({ copy, manifest, root, bench }: Proving): Promise<CopyProof> {
  const broken: CopyFault[] = [];
  const { faults, sound, unserved } = await checkListed(copy, manifest, ({ path }, content) => {
    if (path.endsWith('.pdf') && !bench.keepPdf(path, content)) broken.push(notWhole(path));
  });
  const { constitution } = checkFolder({ root, on: manifest.day, asked: 'any-day' });
  const rebuilt = constitution && (await bench.rebuild(constitution, root, manifest));
  const commit = contentCommit(root);
  return {
    site: copy.name,
    manifest,
    faults: [...faults, ...broken, ...(rebuilt === undefined ? [] : compareBuilds(manifest, rebuilt))],
    sound,
    isSeenWhole: copy.paths !== undefined,
    unserved,
    rebuilt: rebuilt?.files.length,
    here: { commit: commit?.id ?? null, changed: commit?.isChanged ?? null, version: software().version },
  };
}

async function fetchManifest(copy: SiteCopy): Promise<ManifestReading> {
  const fetched = await copy.fetch(MANIFEST, LARGEST_MANIFEST);
  if ('isMissing' in fetched) return { fault: `There is no ${MANIFEST} at ${copy.name}, so nothing can be proven.` };
  if ('isTooLong' in fetched) return { fault: `The ${MANIFEST} at ${copy.name} is too long to be one.` };
  if ('fault' in fetched) return { fault: `The ${MANIFEST} at ${copy.name} ${fetched.fault}.` };
  return readManifest(Buffer.from(fetched.content).toString('utf8'));
}

function notWhole(path: string): CopyFault {
  return { path, fault: 'changed', message: `${path} is not a whole PDF.` };
}
