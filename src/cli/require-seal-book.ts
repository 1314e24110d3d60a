import { type OrganisationFiles, readFilesAt } from '../pipeline/organisation-files.ts';
import { NoSuchCommit } from '../read/discover/discover-at-commit.ts';
import { SEALS_PATH } from '../scaffold/content-paths.ts';
import { CannotRun } from './command.ts';

/** Throws `CannotRun` where the book of seals is gone that the last commit holds: fresh seals would hide whatever was changed since. */
export function requireSealBook(root: string, { content }: OrganisationFiles): void {
  if (holdsBook(content.files) || !holdsBook(filesOfLastCommit(root))) return;
  throw new CannotRun(
    `${SEALS_PATH} is gone, and the last commit still has it. Bring it back with “git restore --source=HEAD ${SEALS_PATH}”: new seals would hide whatever was changed.`,
  );
}

function holdsBook(files: readonly { readonly path: string }[]): boolean {
  return files.some(({ path }) => path === SEALS_PATH);
}

/** None where git has no commit here, or is not there. */
function filesOfLastCommit(root: string): readonly { readonly path: string }[] {
  try {
    return readFilesAt(root, 'HEAD').content.files;
  } catch (cause) {
    if (cause instanceof NoSuchCommit) return [];
    throw cause;
  }
}
