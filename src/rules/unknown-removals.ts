import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { documentsBefore } from '../model/documents-before.ts';
import type { Removal } from '../model/edition.ts';
import { namesIn } from '../model/outline.ts';
import { nearest } from '../model/suggest.ts';
import { vanishedIds } from './ids-that-vanished.ts';

/** An entry of `removed` for an id that no earlier text had, with the id that is gone and may be meant. */
export interface UnknownRemoval {
  readonly removal: Removal;
  readonly meant: string | undefined;
}

/** The entries of `removed` for ids that stand in no earlier edition, nor in what was there before the change that is judged. */
export function unknownRemovals(
  edition: DatedEdition,
  document: Document,
  constitution: Constitution,
): readonly UnknownRemoval[] {
  if (edition.removed.length === 0) return [];
  const before = documentsBefore(document, constitution.base);
  const earlier = [
    ...document.editions.filter(({ number }) => number < edition.number),
    ...before.flatMap(({ editions }) => editions).filter(({ number }) => number <= edition.number),
  ];
  const own = namesIn(edition.outline());
  const known = new Set(earlier.flatMap((one) => [...namesIn(one.outline())]));
  const listed = new Set(edition.removed.map(({ id }) => id));
  const vanished = vanishedIds(edition, document, constitution).filter((id) => !listed.has(id));
  return edition.removed
    .filter(({ id }) => !known.has(id) && !own.has(id))
    .map((removal) => ({ removal, meant: nearest(removal.id, vanished) }));
}
