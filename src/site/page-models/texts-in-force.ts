import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';

/** A document with the text of it that counts. */
export interface TextInForce {
  readonly document: Document;
  readonly edition: DatedEdition;
}

/** Every text that counts on the day, in the order of the documents; illustrations, which nobody has adopted, come last. */
export function textsInForce({ documents }: Pick<Constitution, 'documents'>): readonly TextInForce[] {
  return documents
    .flatMap((document) => (document.inForce === undefined ? [] : [{ document, edition: document.inForce }]))
    .toSorted((one, other) => Number(one.edition.isIllustrative) - Number(other.edition.isIllustrative));
}
