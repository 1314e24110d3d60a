import type { Verdict } from '../gate/judge.ts';
import type { Constitution } from '../model/constitution.ts';
import { type CheckOptions, checkFiles } from '../pipeline/check-folder.ts';
import { type Changes, changeFiles, type OrganisationFiles } from '../pipeline/organisation-files.ts';
import type { SourceFile } from '../read/discover/discover-files.ts';

/** What a plan is made from: the files as they stand, and what they say on the day. Nothing is written. */
export interface Drafting {
  readonly files: OrganisationFiles;
  readonly on: CheckOptions['on'];
  /** What the gate says of the files as they stand. */
  readonly verdict: Verdict;
  readonly constitution: Constitution;
}

/** What is to be written, and what the person should know of it. */
export interface Plan {
  /** New texts by path; undefined takes the file away. */
  readonly changes: Changes;
  /** Sentences for the person. */
  readonly remarks: readonly string[];
}

/** Why something is not done: a sentence for each reason. */
export interface Refusal {
  readonly reasons: readonly string[];
}

/** Begins with the files of an organisation, on a day. */
export function beginDrafting(files: OrganisationFiles, on: CheckOptions['on']): Drafting {
  const verdict = checkFiles(files, { on });
  return { files, on, verdict, constitution: verdict.loaded };
}

/** The same files with the changes of a plan, judged anew. */
export function withChanges(drafting: Drafting, changes: Changes): Drafting {
  return beginDrafting(changeFiles(drafting.files, changes), drafting.on);
}

/** The file at a path, with the changes made so far; undefined where there is none. */
export function fileAt(
  { files }: Pick<Drafting, 'files'>,
  path: string,
  changes: Changes = new Map(),
): SourceFile | undefined {
  if (changes.has(path)) {
    const text = changes.get(path);
    return text === undefined ? undefined : { path, text };
  }
  const { files: found } = path.startsWith('schemas/') ? files.schemas : files.content;
  return found.find((file) => file.path === path);
}

/** The changes so far and one more: what `edit` makes of the file at a path. A file that is not there stays so. */
export function edited(
  drafting: Drafting,
  changes: Changes,
  { path, edit }: { readonly path: string; readonly edit: (file: SourceFile) => SourceFile },
): Changes {
  const file = fileAt(drafting, path, changes);
  return file === undefined ? changes : new Map([...changes, [path, edit(file).text]]);
}
