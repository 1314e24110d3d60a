import { findCommit, NoSuchCommit } from '../read/discover/discover-at-commit.ts';
import { changesBetween, readFiles, readFilesAt } from './organisation-files.ts';

/** The commit on which an organisation's folder stands. */
export interface ContentCommit {
  /** The id of the commit, 40 or 64 digits. */
  readonly id: string;
  /** True where the texts on the disk are not those of the commit. */
  readonly isChanged: boolean;
}

/**
 * The commit that is checked out in an organisation's folder; undefined where git keeps no content there. Git is only asked for
 * names and bytes: no hook and no filter of the repository is run.
 */
export function contentCommit(root: string): ContentCommit | undefined {
  try {
    const id = findCommit(root, 'HEAD');
    const held = readFilesAt(root, id);
    if (held.content.files.length === 0) return undefined;
    return { id, isChanged: changesBetween(held, readFiles(root)).size > 0 };
  } catch (cause) {
    if (cause instanceof NoSuchCommit) return undefined;
    throw cause;
  }
}
