import { type Constitution, type DatedEdition, type Document, documentWithId } from '../model/constitution.ts';
import { nearest } from '../model/suggest.ts';
import { parseTarget } from '../model/target.ts';
import { CannotRun } from './command.ts';

/** The edition that an address such as `rules@2` names. Throws `CannotRun` where there is none. */
export function readEditionAddress(
  written: string | undefined,
  constitution: Constitution,
): { readonly document: Document; readonly edition: DatedEdition } {
  if (written === undefined) throw new CannotRun('Say which edition: a document, an @ and a number, such as rules@2.');
  const target = parseTarget(written);
  if (target?.to !== 'document' || target.edition === undefined || target.provision !== undefined)
    throw new CannotRun(`“${written}” is no edition: write a document, an @ and a number, such as rules@2.`);
  const document = documentWithId(constitution, target.document);
  if (document === undefined) throw new CannotRun(unknownDocument(target.document, constitution));
  const edition = document.editions.find(({ number }) => number === target.edition);
  if (edition !== undefined) return { document, edition };
  const numbers = document.editions.map(({ number }) => number).join(', ');
  throw new CannotRun(`“${document.title}” has no edition ${target.edition}: it has ${numbers}.`);
}

/** A sentence that there is no document with that id. */
export function unknownDocument(id: string, { documents }: Constitution): string {
  const near = nearest(
    id,
    documents.map((document) => document.id),
  );
  return `There is no document “${id}”${near === undefined ? '.' : `: did you mean “${near}”?`}`;
}
