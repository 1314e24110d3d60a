import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { isToFollow } from '../../model/is-to-follow.ts';

/** Two editions of one document that are compared on a page; `after` has the higher number. */
export interface RedlinePair {
  readonly document: Document;
  readonly before: DatedEdition;
  readonly after: DatedEdition;
}

/** Every pair of editions that has a page: neighbours, the text that counts with each that waits to follow it, and each adopted text with the one before it. */
export function redlinePairs({ documents }: Pick<CheckedConstitution, 'documents'>): readonly RedlinePair[] {
  return documents.flatMap((document) =>
    document.editions.flatMap((after) => comparedWith(document, after).map((before) => ({ document, before, after }))),
  );
}

/** The earlier editions with which an edition is compared, none twice. The text that it follows, or is to follow, comes first. */
export function comparedWith(document: Document, edition: DatedEdition): readonly DatedEdition[] {
  const neighbour = document.editions.findLast(({ number }) => number < edition.number);
  const followed = isToFollow(document, edition) ? document.inForce : adoptedBefore(document, edition);
  const earlier = [followed, neighbour];
  return [...new Set(earlier)].filter((before) => before !== undefined);
}

/** The adopted text that an adopted edition took over from: a draft or a withdrawn edition between them never bound anybody. */
function adoptedBefore({ editions }: Document, edition: DatedEdition): DatedEdition | undefined {
  if (edition.status !== 'adopted') return undefined;
  return editions.findLast(({ status, number }) => status === 'adopted' && number < edition.number);
}
