import { assembleConstitution } from '../assemble/assemble-constitution.ts';
import type { Constitution, LoadedConstitution } from '../model/constitution.ts';
import type { DayIn } from './day-in.ts';
import { loadSchemas } from './load-schemas.ts';
import { type OrganisationFiles, readFiles } from './organisation-files.ts';
import { readContent } from './read-content.ts';

/**
 * Loads the constitution of the organisation at `root` as it stands on a day. `dayIn` gives the day, `YYYY-MM-DD`, in a time zone (IANA).
 * Faults in content are findings; what is sound is there all the same.
 */
export function loadConstitution(root: string, dayIn: DayIn): LoadedConstitution {
  return loadFiles(readFiles(root), dayIn);
}

/** The same, from files in memory. `base` is what stood before them, where somebody named it. */
export function loadFiles(files: OrganisationFiles, dayIn: DayIn, base?: Constitution): LoadedConstitution {
  const schemas = loadSchemas(files.schemas);
  const { findings, lost, documents, texts, ...read } = readContent(files.content, schemas, base);
  const named = documents.map((document) => ({
    ...document,
    kind: document.kind ?? '',
  }));
  const day = dayIn(read.site.timeZone);
  const constitution = assembleConstitution({
    ...read,
    documents: named,
    day,
    kinds: schemas.kinds,
    base,
  });
  return {
    constitution,
    findings: [...schemas.findings, ...findings],
    lost,
    texts: new Map([...schemas.texts, ...texts]),
  };
}
