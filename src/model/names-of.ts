import type { Document } from './constitution.ts';
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
