import type { Verdict } from '../gate/judge.ts';
import { addAll } from '../model/add-all.ts';
import { comparePlaces, type Place } from '../model/place.ts';
import { type CheckOptions, checkFiles } from '../pipeline/check-folder.ts';
import type { OrganisationFiles } from '../pipeline/organisation-files.ts';
import { applyFixes } from './apply-fixes.ts';
import type { Attempt } from './trial.ts';
import { tryFixes } from './try-fixes.ts';

/** A change that was made, and the place of its first edit in the text as it was then. */
export interface Mended {
  readonly place: Place;
  readonly description: string;
}

/** Files with all changes made that were offered, and what the gate answers on them. */
export interface MendedFiles {
  readonly files: OrganisationFiles;
  /** In the order in which they were made. */
  readonly mended: readonly Mended[];
  readonly verdict: Verdict;
}

// Each round takes away at least one finding and adds none that has a fix, so this only bounds what a fault of ours could do.
const MOST_ROUNDS = 100;

/** Makes the changes that pass together, in memory, again and again until none is offered. Nothing is written. */
export function mendFiles(before: OrganisationFiles, options: Omit<CheckOptions, 'root'>): MendedFiles {
  const mended: Mended[] = [];
  let files = before;
  let verdict = checkFiles(files, options);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const group = largest(tryFixes({ files, verdict, options }).groups);
    if (group.length === 0) break;
    files = applyFixes(
      files,
      group.map(({ fix }) => fix),
    );
    addAll(
      mended,
      group.map(mendedBy).sort((one, other) => comparePlaces(one.place, other.place)),
    );
    verdict = checkFiles(files, options);
  }
  return { files, mended, verdict };
}

/** The first of the largest. */
function largest(groups: readonly (readonly Attempt[])[]): readonly Attempt[] {
  let found: readonly Attempt[] = [];
  for (const group of groups) if (group.length > found.length) found = group;
  return found;
}

function mendedBy({ diagnostic, fix }: Attempt): Mended {
  return { place: fix.edits[0]?.place ?? diagnostic.place, description: fix.description };
}
