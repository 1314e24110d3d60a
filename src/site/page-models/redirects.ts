import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { namesOf } from '../../model/names-of.ts';
import { remembered } from '../../model/remembered.ts';
import { addresses } from '../addresses.ts';

/** A permanent address that leads on to where the thing stands on the day. */
export interface Redirect {
  readonly document: string;
  readonly provision: string;
  readonly to: Address;
  readonly title: string;
}

/** An address for every id that a provision has in any edition, under the document's id and its former ones. */
export function provisionRedirects({ documents }: Pick<CheckedConstitution, 'documents'>): readonly Redirect[] {
  return documents.flatMap((document) => {
    const ids = new Set(document.editions.flatMap((edition) => [...idsIn(edition)]));
    return namesOf(document).flatMap((name) =>
      [...ids].map((provision) => ({ document: name, provision, ...leadOn(document, provision) })),
    );
  });
}

function leadOn(document: Document, provision: string): Pick<Redirect, 'to' | 'title'> {
  const { inForce, editions } = document;
  if (inForce !== undefined && idsIn(inForce).has(provision)) {
    return { to: `${addresses.document(document.id)}#${provision}`, title: document.title };
  }
  const latest = editions.findLast((edition) => idsIn(edition).has(provision));
  const number = latest?.number ?? 1;
  return {
    to: `${addresses.edition(document.id, number)}#${provision}`,
    title: `${document.title}, edition ${number}`,
  };
}

/** The outline has them all, and leaves the text unread. */
const idsIn = remembered(
  (edition: DatedEdition): ReadonlySet<string> => new Set(edition.outline().provisions.map(({ id }) => id)),
);
