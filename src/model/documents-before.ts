import { compareText } from './compare-text.ts';
import type { Constitution, Document } from './constitution.ts';
import { itemWithId } from './item-with-id.ts';
import { type DocumentNames, namesOf } from './names-of.ts';

/** The documents of what stood before whose id is one of this document's names, by id; none where nobody named what stood before. */
export function documentsBefore(
  document: DocumentNames,
  base: Pick<Constitution, 'documents'> | undefined,
): readonly Document[] {
  if (base === undefined) return [];
  const found = namesOf(document).flatMap((name) => itemWithId(base.documents, name) ?? []);
  return [...new Set(found)].sort((one, other) => compareText(one.id, other.id));
}
