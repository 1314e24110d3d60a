import { beginConstitution } from '../assemble/assemble-constitution.ts';
import type { Constitution, DatedEdition, LoadedConstitution } from '../model/constitution.ts';
import { type Keep, keepUpTo } from '../model/keep.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import type { LookAtText } from '../model/text-look.ts';
import type { DayIn } from './day-in.ts';
import { loadSchemas } from './load-schemas.ts';
import { type OrganisationFiles, readFiles } from './organisation-files.ts';
import { readDocuments } from './read-documents.ts';
import { readRecords } from './read-records.ts';
import { templatesFor } from './templates-for.ts';

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
  /** Looks at each text while it is at hand, so that it need not be read again for what can be said of it then. */
  readonly look?: LookAtText | undefined;
  /** Hears whose text is asked for. */
  readonly heard?: ((edition: DatedEdition) => void) | undefined;
}

/** The same, from files in memory. */
export function loadFiles(files: OrganisationFiles, loading: Loading): LoadedConstitution {
  return atOnce(loadSteps(files, loading));
}

/** The same, text by text. */
export function* loadSteps(
  files: OrganisationFiles,
  { dayIn, base, keeping = keepAll, look, heard = () => undefined }: Loading,
): Steps<LoadedConstitution> {
  const keep = keeping();
  const schemas = loadSchemas(files.schemas);
  const { documents, findings, lost, texts, ...records } = readRecords(files.content, { schemas, keep });
  const templates = templatesFor({ documents, seals: records.seals }, schemas, base);
  const day = dayIn(records.site.timeZone);
  const assembly = beginConstitution(
    { ...records, day, kinds: schemas.kinds, base },
    { names: documents, keep, heard },
  );
  const read = yield* readDocuments(documents, {
    schemas,
    keep,
    templates,
    assembly,
    names: { ...records, documents },
    look,
  });
  return {
    constitution: assembly.finish(),
    findings: [...schemas.findings, ...findings, ...templates.findings, ...read.findings],
    lost: [...lost, ...read.lost],
    texts: new Map([...schemas.texts, ...texts]),
    looks: read.looks,
  };
}
