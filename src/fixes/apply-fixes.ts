import type { Fix } from '../model/finding.ts';
import { changeFiles, type OrganisationFiles } from '../pipeline/organisation-files.ts';
import { applyEdits } from './apply-edits.ts';

/** The files with the changes made in memory. Throws where two of them overlap. */
export function applyFixes(files: OrganisationFiles, fixes: readonly Fix[]): OrganisationFiles {
  const edits = Map.groupBy(
    fixes.flatMap((fix) => fix.edits),
    ({ place }) => place.file,
  );
  const all = [...files.content.files, ...files.schemas.files];
  const changed = all.flatMap(({ path, text }) => {
    const own = edits.get(path);
    return own === undefined ? [] : [[path, applyEdits(text, own).normalize('NFC')] as const];
  });
  return changeFiles(files, new Map(changed));
}
