import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';
import { idsWithHistory } from './moves.ts';

/** Every provision that has a page of its history, as the ids of its document and of itself. */
export function historyPaths(
  constitution: CheckedConstitution,
): readonly { readonly document: string; readonly provision: string }[] {
  return constitution.documents.flatMap((document) =>
    [...idsWithHistory(constitution, document)].map((provision) => ({ document: document.id, provision })),
  );
}

/** The link to the history of a document. */
export function historyLink({ id }: Pick<Document, 'id'>, link: Linker): Link {
  return { text: 'History of each clause, and citations both ways', href: link(addresses.history(id)) };
}
