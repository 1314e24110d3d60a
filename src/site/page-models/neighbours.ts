import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import { remembered } from '../../model/remembered.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { orderedDocuments } from './documents-page.ts';
import type { Link } from './link.ts';

/** The documents before and after one, in the order of the page of all documents. */
export interface Neighbours {
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The neighbours of a document; undefined on the side where it is the first or the last. */
export function neighboursOf(constitution: CheckedConstitution, document: Document, link: Linker): Neighbours {
  const { order, places } = placesOf(constitution);
  const here = places.get(document);
  const linked = (other: Document | undefined) =>
    other === undefined ? undefined : { text: other.title, href: link(addresses.document(other.id)) };
  if (here === undefined) return { previous: undefined, next: undefined };
  return { previous: linked(order[here - 1]), next: linked(order[here + 1]) };
}

const placesOf = remembered((constitution: CheckedConstitution) => {
  const order = orderedDocuments(constitution).flatMap(({ documents }) => documents);
  return { order, places: new Map(order.map((document, index) => [document, index])) };
});
