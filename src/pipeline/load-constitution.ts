import { assembleConstitution } from '../assemble/assemble-constitution.ts';
import type { LoadedConstitution } from '../model/constitution.ts';
import { loadSchemas } from './load-schemas.ts';
import { readContent } from './read-content.ts';

/**
 * Loads the constitution of the organisation at `root` as it stands on a day. `dayIn` gives the day, `YYYY-MM-DD`, in a time zone (IANA).
 * Faults in content are findings; what is sound is there all the same.
 */
export function loadConstitution(root: string, dayIn: (timeZone: string) => string): LoadedConstitution {
  const schemas = loadSchemas(root);
  const { findings, lost, documents, texts, ...read } = readContent(root, schemas);
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
  });
  return {
    constitution,
    findings: [...schemas.findings, ...findings],
    lost,
    texts: new Map([...schemas.texts, ...texts]),
  };
}
