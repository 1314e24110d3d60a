import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import { redlinePairs } from './redline-pairs.ts';

/** The page on which any two editions of a document are compared. */
export interface ComparePage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly editions: readonly ComparableEdition[];
  /** The pairs that have pages of their own; `pair` is such as `1-2`. */
  readonly pairs: readonly (Link & { readonly pair: string })[];
}

/** An edition to choose. */
export interface ComparableEdition {
  readonly number: number;
  /** Such as `Edition 2 (In force since 1 April 2024)`. */
  readonly text: string;
}

/** The documents with two editions or more. */
export function comparableDocuments({ documents }: Pick<CheckedConstitution, 'documents'>): readonly Document[] {
  return documents.filter(({ editions }) => editions.length > 1);
}

/** The page for one of the documents that have two editions or more. */
export function comparePage(document: Document): ComparePage {
  const address = addresses.compare(document.id);
  const link = linkerFrom(address);
  const title = `${document.title}: compare editions`;
  return {
    head: { address, title, description: `Any two editions of ${document.title}, compared.`, isIndexed: false },
    trail: [
      { text: 'Documents', href: link(addresses.documents) },
      { text: document.title, href: link(addresses.document(document.id)) },
    ],
    title: document.title,
    editions: document.editions.map((edition) => ({
      number: edition.number,
      text: `Edition ${edition.number} (${statusTitle(edition)})`,
    })),
    pairs: redlinePairs({ documents: [document] }).map(({ before, after }) => ({
      text: `From edition ${before.number} to edition ${after.number}`,
      href: link(addresses.redline(document.id, before.number, after.number)),
      pair: `${before.number}-${after.number}`,
    })),
  };
}
