import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { Kind } from '../model/kind.ts';
import { loadFiles } from '../pipeline/load-constitution.ts';
import type { OrganisationFiles } from '../pipeline/organisation-files.ts';

/** The organisation on whose content the gate has to prove itself. */
export interface Subject {
  readonly files: OrganisationFiles;
  /** The day for which it is checked, `YYYY-MM-DD`. */
  readonly day: string;
  /** What the untouched files say. It tells where there is something to mutate, never what the gate must answer. */
  readonly constitution: Constitution;
  /** The texts of content and schemas, by path, in the order of the paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly editions: readonly EditionFile[];
}

/** An edition with the file that it stands in. */
export interface EditionFile {
  readonly edition: DatedEdition;
  readonly document: Document;
  readonly kind: Kind;
  readonly path: string;
  readonly text: string;
  readonly format: 'markdown' | 'yaml';
}

/** The organisation as its files say on a day, `YYYY-MM-DD`. */
export function subjectOf(files: OrganisationFiles, day: string): Subject {
  const { constitution } = loadFiles(files, { dayIn: () => day });
  const texts = new Map([...files.content.files, ...files.schemas.files].map(({ path, text }) => [path, text]));
  return { files, day, constitution, texts, editions: editionFiles(constitution) };
}

function editionFiles({ documents, kinds }: Constitution): readonly EditionFile[] {
  return documents.flatMap((document) => {
    const kind = kinds.find(({ id }) => id === document.kind);
    if (kind === undefined) return [];
    return document.editions.map((edition) => ({
      edition,
      document,
      kind,
      path: edition.source.file,
      text: edition.source.text,
      format: edition.source.file.endsWith('.md') ? 'markdown' : 'yaml',
    }));
  });
}
