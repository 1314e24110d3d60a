import {
  type CheckedConstitution,
  type DatedEdition,
  type Document,
  documentWithId,
} from '../../model/constitution.ts';
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

/** Where a page of two editions lies: the id of the document, and both numbers, such as `1-2`. */
export interface PairPlace {
  readonly document?: string;
  readonly pair?: string;
}

/** The place of a pair, as the routes have it. */
export function pairPlace({ document, before, after }: RedlinePair): Required<PairPlace> {
  return { document: document.id, pair: `${before.number}-${after.number}` };
}

/** The pair at a place, of those that `pairsIn` finds. Throws where there is none. */
export function pairAt(
  { documents }: Pick<CheckedConstitution, 'documents'>,
  { document: id = '', pair }: PairPlace,
  pairsIn: typeof redlinePairs,
): RedlinePair {
  const document = documentWithId({ documents }, id);
  const pairs = document === undefined ? [] : pairsIn({ documents: [document] });
  const found = pairs.find((each) => pairPlace(each).pair === pair);
  if (found === undefined) throw new Error(`The document ${id} has no editions ${pair} to compare.`);
  return found;
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
