import type { Changes } from '../model/changes.ts';
import type { Constitution, LoadedConstitution } from '../model/constitution.ts';
import { changesOfDocuments } from './changes-of-documents.ts';
import { changesOfRecords } from './changes-of-records.ts';
import { changesOfTemplates } from './changes-of-templates.ts';

/** What is compared. */
export interface Compared {
  /** What stood before. */
  readonly base: Constitution;
  readonly now: Constitution;
  /** The path of every content file that is there now, readable or not. */
  readonly files: ReadonlySet<string>;
}

type Read = Pick<LoadedConstitution, 'constitution' | 'texts'>;

/**
 * What became of an organisation's content since a base. `files` are the paths of all that is there now, readable or not:
 * a file that cannot be read is never told as one that was taken away.
 */
export function changesSince(base: Read, now: Read & Pick<Compared, 'files'>): Changes {
  const compared = { base: base.constitution, now: now.constitution, files: now.files };
  return {
    documents: changesOfDocuments(compared),
    templates: changesOfTemplates(base, now),
    records: changesOfRecords(compared),
  };
}
