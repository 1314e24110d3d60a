import type { BuildManifest } from './build-manifest.ts';

/** What is wrong with a file of a published copy. `message` is one sentence; `path` is empty where it is about them all. */
export interface CopyFault {
  readonly path: string;
  readonly fault:
    | 'missing'
    | 'changed'
    | 'extra'
    | 'unreachable'
    | 'other-than-content'
    | 'not-in-content'
    | 'unpublished';
  readonly message: string;
}

/** What a published copy of a site was found to be. */
export interface CopyProof {
  /** Where it is, as a person names it. */
  readonly site: string;
  readonly manifest: BuildManifest;
  /** Where what is published is not what was built, or what is built is not what the content gives. */
  readonly faults: readonly CopyFault[];
  /** How many files are as the manifest lists them. */
  readonly sound: number;
  /** False where nobody can know what else is published there, as at an address: a file that was added is then not found. */
  readonly isSeenWhole: boolean;
  /** Files that the host keeps to itself, as it may. */
  readonly unserved: readonly string[];
  /** How many files the content gives; undefined where the gate is closed for it, so that there is nothing to compare. */
  readonly rebuilt: number | undefined;
  /** What built it anew: the commit that is checked out, if there is one, and the version of this tool. */
  readonly here: { readonly commit: string | null; readonly changed: boolean | null; readonly version: string };
}

/** True where the copy is whole, and is what the content gives. */
export function isProven({ faults, rebuilt }: Pick<CopyProof, 'faults' | 'rebuilt'>): boolean {
  return faults.length === 0 && rebuilt !== undefined;
}
