import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { documentWithId } from '../model/constitution.ts';
import { canonicalText } from '../seals/canonical-text.ts';

/** An edition that changed, or is new, and the text with which to compare it. */
export interface EditionChange {
  readonly before: DatedEdition;
  readonly after: DatedEdition;
  /** True where an edition of this number stood there before; else `before` is the edition that it follows. */
  readonly isSameEdition: boolean;
}

/** What changed in a document since an earlier state of the organisation, edition by edition. A first edition has no text before it. */
export function changesSince(document: Document, base: Constitution): readonly EditionChange[] {
  const older = documentWithId(base, document.id)?.editions ?? [];
  return document.editions.flatMap((after, index): readonly EditionChange[] => {
    const same = older.find(({ number }) => number === after.number);
    if (same !== undefined)
      return isSameText(document, same, after) ? [] : [{ before: same, after, isSameEdition: true }];
    const before = document.editions[index - 1];
    return before === undefined ? [] : [{ before, after, isSameEdition: false }];
  });
}

function isSameText(document: Document, one: DatedEdition, other: DatedEdition): boolean {
  return canonicalText(document, one) === canonicalText(document, other);
}
