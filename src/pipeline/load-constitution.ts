import { assembleConstitution } from '../assemble/assemble-constitution.ts';
import type { Constitution, LoadedConstitution } from '../model/constitution.ts';
import { type Keep, keepUpTo } from '../model/keep.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import type { DayIn } from './day-in.ts';
import { loadSchemas } from './load-schemas.ts';
import { type OrganisationFiles, readFiles } from './organisation-files.ts';
import { readContent } from './read-content.ts';

const keepAll = (): Keep => keepUpTo(Infinity);

/**
 * Loads the constitution of the organisation at `root` as it stands on a day. `dayIn` gives the day, `YYYY-MM-DD`, in a time zone (IANA).
 * Faults in content are findings; what is sound is there all the same.
 */
export function loadConstitution(root: string, dayIn: DayIn): LoadedConstitution {
  return loadFiles(readFiles(root), { dayIn });
}

/** How to load files that are in memory. */
export interface Loading {
  readonly dayIn: DayIn;
  /** What stood before them, where somebody named it. */
  readonly base?: Constitution | undefined;
  /** Makes who keeps the texts in memory, which weigh as much as their files have characters; what is not kept is read again when it is asked for. Where nothing is said, all are kept. */
  readonly keeping?: (() => Keep) | undefined;
}

/** The same, from files in memory. */
export function loadFiles(files: OrganisationFiles, loading: Loading): LoadedConstitution {
  return atOnce(loadSteps(files, loading));
}

/** The same, text by text. */
export function* loadSteps(
  files: OrganisationFiles,
  { dayIn, base, keeping = keepAll }: Loading,
): Steps<LoadedConstitution> {
  const keep = keeping();
  const schemas = loadSchemas(files.schemas);
  const { findings, lost, documents, texts, ...read } = yield* readContent(files.content, { schemas, base, keep });
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
    keep,
  });
  return {
    constitution,
    findings: [...schemas.findings, ...findings],
    lost,
    texts: new Map([...schemas.texts, ...texts]),
  };
}
