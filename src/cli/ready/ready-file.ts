import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled } from '../../read/discover/file-stand.ts';
import { replaceFile } from './replace-file.ts';
import { isUntouched, type Stamp, stampOf } from './stamps.ts';

/** What was made ready of the package in a folder. */
export interface ReadyFile {
  /** Where the package stood. */
  readonly project: string;
  readonly script: Stamp;
  /** All that the script was made of. */
  readonly sources: readonly Stamp[];
}

/** Where a package keeps what it made ready, and nowhere else: what an organisation brings along is never run. It may be deleted at any time. */
export function readyFolder(project: string): string {
  return join(project, 'node_modules/.cache/cartulary/ready');
}

/** Says what was made ready of sources that stood so before `now`, in ms. Of a source that could have changed since without being seen nothing is said. */
export function sayReady(made: ReadyFile, now: number): void {
  if (made.sources.every((stamp) => isSettled(stamp, now))) replaceFile(manifestOf(made.project), JSON.stringify(made));
}

/** What was made ready of the package; undefined where there is nothing, or one file of the package or of what was made holds another byte since. */
export function findReady(project: string): ReadyFile | undefined {
  try {
    // Only `sayReady` writes it. Whatever else lies there has no such files, and throws.
    const made = JSON.parse(readFileSync(manifestOf(project), 'utf8')) as ReadyFile;
    if (made.project !== project) return undefined;
    return isUntouched(made.script) && made.sources.every(isUntouched) ? made : stampedAnew(made, Date.now());
  } catch {
    return undefined;
  }
}

/** A file can be touched and hold what it held. Those of packages are, whenever another project on the machine links them. */
function stampedAnew({ project, script, sources }: ReadyFile, now: number): ReadyFile | undefined {
  const again = (stamp: Stamp) => (isUntouched(stamp) ? stamp : stampOf(stamp.path));
  const made = { project, script: again(script), sources: sources.map(again) };
  const isSame = [script, ...sources].every(
    ({ digest }, index) => digest === [made.script, ...made.sources][index]?.digest,
  );
  if (isSame) sayReady(made, now);
  return isSame ? made : undefined;
}

function manifestOf(project: string): string {
  return join(readyFolder(project), 'check.json');
}
