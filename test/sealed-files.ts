import { loadFiles } from '../src/pipeline/load-constitution.ts';
import { changeFiles, type OrganisationFiles } from '../src/pipeline/organisation-files.ts';
import { sealEditions } from '../src/seals/seal-editions.ts';

/** Where the seals are kept. */
export const SEALS = 'content/seals.json';

/** The same files with every adopted text sealed anew, as if each had been adopted as it stands. */
export function sealedFiles(files: OrganisationFiles): OrganisationFiles {
  const unsealed = changeFiles(files, new Map([[SEALS, undefined]]));
  const { constitution } = loadFiles(unsealed, { dayIn: () => '2026-06-01' });
  return changeFiles(files, new Map([[SEALS, sealEditions(constitution).text]]));
}

/** The text of the seals among the files; undefined where there are none. */
export function sealsIn({ content }: OrganisationFiles): string | undefined {
  return content.files.find(({ path }) => path === SEALS)?.text;
}
