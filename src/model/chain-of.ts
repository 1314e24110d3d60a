import type { Document } from './constitution.ts';
import type { Seal, SealBook } from './seal.ts';

/** What a document's chain can stand under: its id and its former ones. */
export type DocumentNames = Pick<Document, 'id' | 'formerIds'>;

/** The name under which the chain of a document stands in a book of seals; undefined where it has none. */
export function chainNameOf(book: SealBook | undefined, { id, formerIds }: DocumentNames): string | undefined {
  return [id, ...formerIds].find((name) => (book?.chains.get(name)?.length ?? 0) > 0);
}

/** The chain of a document, under its id or, after it was renamed, under a former one. Empty where there is none. */
export function chainOf(book: SealBook | undefined, document: DocumentNames): readonly Seal[] {
  return book?.chains.get(chainNameOf(book, document) ?? '') ?? [];
}
