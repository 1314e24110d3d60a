import type { Constitution, LoadedConstitution } from '../model/constitution.ts';
import type { CheckOptions } from '../pipeline/check-folder.ts';
import { loadFiles } from '../pipeline/load-constitution.ts';
import { readFiles, readFilesAt } from '../pipeline/organisation-files.ts';
import { type Call, CannotRun, type Surroundings } from './command.ts';
import { findOrganisation } from './find-organisation.ts';

/** The options that name what stood before a change. */
export const BASE_OPTIONS = {
  since: 'A git reference, such as main: judges also what the change since then does to adopted texts.',
  base: 'The same, with a folder that holds the content as it stood before.',
} as const;

/** What stood before the change, as `--since` or `--base` name it; undefined where neither is given. */
export function readBase(call: Call, surroundings: Pick<Surroundings, 'cwd'>): Constitution | undefined {
  return loadBase(call, surroundings)?.constitution;
}

/** The same with the texts of its files. */
export function loadBase(
  { root, options, on }: Call,
  { cwd }: Pick<Surroundings, 'cwd'>,
): LoadedConstitution | undefined {
  const { since, base } = options;
  if (since !== undefined && base !== undefined) throw new CannotRun('Give --since or --base, not both.');
  if (since !== undefined) return load(readFilesAt(root, since), on);
  if (base === undefined) return undefined;
  return load(readFiles(findOrganisation(cwd, base)), on);
}

function load(files: ReturnType<typeof readFiles>, on: CheckOptions['on']): LoadedConstitution {
  return loadFiles(files, { dayIn: typeof on === 'string' ? () => on : on });
}
