import type { BuildManifest, ListedFile } from '../../model/build-manifest.ts';
import { MANIFEST } from '../../model/build-manifest.ts';
import type { CopyFault } from '../../model/copy-proof.ts';
import { digestFile } from './digest-file.ts';
import type { SiteCopy } from './site-copy.ts';

/** What the files of a copy were found to be. */
export interface ListedCheck {
  readonly faults: readonly CopyFault[];
  /** How many files are as listed. */
  readonly sound: number;
  /** Files that the host keeps to itself. */
  readonly unserved: readonly string[];
}

const AT_ONCE = 6;
/** A server that fails so often will go on to. */
const MOST_FAILURES = 20;
/** What git keeps beside a copy is no part of it. */
const OF_GIT = /^\.git(?:\/|$)/;

/**
 * Holds each file of a copy against the manifest, a few at a time, and hands those that are as listed to `keep`.
 * Where a copy says what it holds, a file that the manifest does not list is a fault too.
 */
export async function checkListed(
  copy: SiteCopy,
  { files }: Pick<BuildManifest, 'files'>,
  keep: (file: ListedFile, content: Uint8Array) => void,
): Promise<ListedCheck> {
  const found: (CopyFault | undefined)[] = [];
  const unserved: string[] = [];
  const queue = files.entries();
  let failures = 0;
  let sound = 0;
  const work = async () => {
    for (const [index, file] of queue) {
      if (failures >= MOST_FAILURES) return;
      const fetched = await copy.fetch(file.path, file.size);
      if ('isMissing' in fetched && copy.unserved.has(file.path)) {
        unserved.push(file.path);
        continue;
      }
      if ('fault' in fetched) failures += 1;
      const fault = faultOf(file, fetched);
      found[index] = fault;
      if (fault === undefined && 'content' in fetched) {
        sound += 1;
        keep(file, fetched.content);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const faults = [...found.filter((fault) => fault !== undefined), ...extraFiles(copy, files)];
  const unasked = failures >= MOST_FAILURES ? [gaveUp()] : [];
  return { faults: [...faults, ...unasked], sound, unserved };
}

function faultOf(file: ListedFile, fetched: Awaited<ReturnType<SiteCopy['fetch']>>): CopyFault | undefined {
  const { path } = file;
  if ('isMissing' in fetched) return { path, fault: 'missing', message: `${path} is missing.` };
  if ('fault' in fetched) return { path, fault: 'unreachable', message: `${path} ${fetched.fault}.` };
  const isSame = 'content' in fetched && digestFile(path, fetched.content).sha256 === file.sha256;
  return isSame ? undefined : { path, fault: 'changed', message: `${path} is not the file that was built.` };
}

function extraFiles({ paths = [] }: SiteCopy, files: BuildManifest['files']): readonly CopyFault[] {
  const listed = new Set(files.map(({ path }) => path));
  return paths
    .filter((path) => path !== MANIFEST && !listed.has(path) && !OF_GIT.test(path))
    .map((path) => ({ path, fault: 'extra', message: `${path} was not built: the manifest does not list it.` }));
}

function gaveUp(): CopyFault {
  const message = `${MOST_FAILURES} files could not be had, so no more were asked for.`;
  return { path: '', fault: 'unreachable', message };
}
