import type { DocumentNames } from './names-of.ts';
import { remembered } from './remembered.ts';

/**
 * Documents by every name under which they can be meant, the present ones first. A former id counts where no other document has it
 * today, and of several documents that had it the first is meant. For lists that last: each is gone through once.
 */
export function documentsByName<Named extends DocumentNames>(documents: readonly Named[]): ReadonlyMap<string, Named> {
  // The cast is true: what is found in the index of a list is one of its items.
  return byName(documents) as ReadonlyMap<string, Named>;
}

const byName = remembered((documents: readonly DocumentNames[]): ReadonlyMap<string, DocumentNames> => {
  const found = new Map<string, DocumentNames>();
  const add = (name: string, document: DocumentNames): void => {
    if (!found.has(name)) found.set(name, document);
  };
  for (const document of documents) add(document.id, document);
  for (const document of documents) for (const name of document.formerIds) add(name, document);
  return found;
});
