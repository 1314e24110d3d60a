import type { Assembly } from '../assemble/assemble-constitution.ts';
import type { DatedEdition, Document, LoadedConstitution } from '../model/constitution.ts';
import { documentsByName } from '../model/documents-by-name.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { Keep } from '../model/keep.ts';
import type { NamesInUse } from '../model/rule.ts';
import type { Steps } from '../model/steps.ts';
import { parseTarget } from '../model/target.ts';
import type { LookAtText, TextLook } from '../model/text-look.ts';
import type { LoadedSchemas } from './load-schemas.ts';
import { type ReadEdition, readEdition } from './read-edition.ts';
import type { EditionFile, UnreadDocument } from './shelf.ts';
import type { EditionTemplates } from './templates-for.ts';

/** How many documents may wait for others at once. Of a longer chain of citations the first texts are read again later. */
const MOST_WAITING = 8;

/** By what documents are read, and where they are put. */
export interface DocumentReading {
  readonly schemas: LoadedSchemas;
  /** How texts are kept, which weigh as much as their files have characters. */
  readonly keep: Keep;
  readonly templates: EditionTemplates;
  readonly assembly: Assembly;
  readonly names: NamesInUse;
  readonly look: LookAtText | undefined;
}

/** What was wrong with the texts, and what was seen of them. */
export interface ReadDocuments extends Pick<LoadedConstitution, 'lost' | 'looks'> {
  /** In the order of the documents. */
  readonly findings: readonly SourceFinding[];
}

/** A document whose texts are read, and that waits for those whose names or numbers stand in its text. */
interface Waiting {
  readonly document: Document;
  readonly cited: readonly string[];
}

/**
 * Takes the files of all editions through the stages parse, validate and construct, and puts the documents together. To look at
 * a text, the words of its citations have to be known: what it cites is read before it is looked at.
 */
export function* readDocuments(
  unread: readonly UnreadDocument[],
  { assembly, look, ...reading }: DocumentReading,
): Steps<ReadDocuments> {
  const named = documentsByName(unread);
  const known = new Map<string, readonly ReadEdition[]>();
  const looks = new Map<DatedEdition, TextLook>();
  const all = unread.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  function* read(document: UnreadDocument): Steps<Waiting> {
    const { files, ...record } = document;
    const texts: ReadEdition[] = [];
    for (const file of files) {
      texts.push(readText(file, document, reading));
      done += 1;
      yield { doing: 'Reading texts', done, all };
    }
    known.set(document.id, texts);
    const editions = texts.flatMap(({ edition }) => edition ?? []);
    const added = assembly.add({ ...record, kind: record.kind ?? '', editions });
    return { document: added, cited: look === undefined ? [] : citedIn(added, named) };
  }
  for (const first of unread) {
    if (known.has(first.id)) continue;
    const waiting = [yield* read(first)];
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const next = last.cited.find((id) => !known.has(id));
      const document = waiting.length < MOST_WAITING ? named.get(next ?? '') : undefined;
      if (document !== undefined) waiting.push(yield* read(document));
      else {
        if (next === undefined && look !== undefined) lookAt(last.document, { ...reading, assembly, look, looks });
        waiting.pop();
      }
    }
  }
  const texts = unread.flatMap(({ id }) => known.get(id) ?? []);
  const files = unread.flatMap((document) => document.files.map(({ file }) => file.path));
  return {
    findings: texts.flatMap(({ findings }) => findings),
    lost: files.filter((_, index) => texts[index]?.edition === undefined),
    looks,
  };
}

function readText(
  file: EditionFile,
  document: UnreadDocument,
  { schemas, keep, templates }: Pick<DocumentReading, 'schemas' | 'keep' | 'templates'>,
): ReadEdition {
  const kind = templates.of(document, file.content.number);
  return readEdition(file, { kind, schema: schemas.base('edition', kind), keep });
}

/** The documents whose words the tool writes into the texts of this one, by id. */
function citedIn({ editions }: Document, named: ReadonlyMap<string, UnreadDocument>): readonly string[] {
  const ids = editions.flatMap((edition) =>
    edition.outline().nameless.flatMap((written) => {
      const target = parseTarget(written);
      return (target?.to === 'document' ? named.get(target.document)?.id : undefined) ?? [];
    }),
  );
  return [...new Set(ids)];
}

interface Looking extends Pick<DocumentReading, 'templates' | 'names' | 'assembly'> {
  readonly look: LookAtText;
  readonly looks: Map<DatedEdition, TextLook>;
}

function lookAt(document: Document, { look, templates, names, assembly, looks }: Looking): void {
  for (const edition of document.editions) {
    const kind = templates.of(document, edition.number);
    if (kind === undefined) continue;
    looks.set(edition, look(edition, { document, kind, names, words: assembly.wordsIn(edition) }));
  }
}
