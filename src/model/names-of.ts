import { type Constitution, type Document, documentWithId } from './constitution.ts';
import { type Edition, editionAddress } from './edition.ts';

/** By what a document is known: its id and its former ones. */
export type DocumentNames = Pick<Document, 'id' | 'formerIds'>;

/** Every id under which a document can be meant, the present one first. */
export function namesOf({ id, formerIds }: DocumentNames): readonly string[] {
  return [id, ...formerIds];
}

/** Every address under which an edition of a document can be meant, such as `rules@2`, the present one first. */
export function editionNamesOf({ number }: Pick<Edition, 'number'>, document: DocumentNames): readonly string[] {
  return namesOf(document).map((id) => editionAddress({ document: id, number }));
}

/** The same among other documents: one that has a former id of this document as its own today is meant by it instead. */
export function editionNamesAmong(
  { number }: Pick<Edition, 'number'>,
  document: DocumentNames,
  constitution: Pick<Constitution, 'documents'>,
): readonly string[] {
  return namesOf(document)
    .filter((id) => documentWithId(constitution, id)?.id === document.id)
    .map((id) => editionAddress({ document: id, number }));
}
