import type { Constitution } from './constitution.ts';
import type { Edition } from './edition.ts';
import { type DocumentNames, namesOf } from './names-of.ts';
import type { Seal, SealBook } from './seal.ts';

/** The name under which the chain of a document stands in a book of seals; undefined where it has none. */
export function chainNameOf(book: SealBook | undefined, document: DocumentNames): string | undefined {
  return namesOf(document).find((name) => (book?.chains.get(name)?.length ?? 0) > 0);
}

/** The chain of a document, under its id or, after it was renamed, under a former one. Empty where there is none. */
export function chainOf(book: SealBook | undefined, document: DocumentNames): readonly Seal[] {
  return book?.chains.get(chainNameOf(book, document) ?? '') ?? [];
}

/** True where an edition of a document is sealed, or was before the change that is judged. */
export function isSealed(
  { number }: Pick<Edition, 'number'>,
  document: DocumentNames,
  { seals, base }: Pick<Constitution, 'seals' | 'base'>,
): boolean {
  return [seals, base?.seals].some((book) => chainOf(book, document).some(({ edition }) => edition === number));
}
