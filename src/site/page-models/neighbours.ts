import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { documentGroups } from './documents-page.ts';
import type { Link } from './link.ts';

/** The documents before and after one, in the order of the page of all documents. */
export interface Neighbours {
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The neighbours of a document; undefined on the side where it is the first or the last. */
export function neighboursOf(constitution: CheckedConstitution, { id }: Document, link: Linker): Neighbours {
  const all = documentGroups(constitution, link).flatMap(({ documents }) => documents);
  const here = all.findIndex(({ href }) => href === link(addresses.document(id)));
  return { previous: here > 0 ? all[here - 1] : undefined, next: here === -1 ? undefined : all[here + 1] };
}
