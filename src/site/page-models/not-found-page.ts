import type { CheckedConstitution } from '../../model/constitution.ts';
import { addresses, linkerAnywhere } from '../addresses.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';

/** The page that answers where there is none. */
export interface NotFoundPage {
  readonly head: PageHead;
  /** Where words that are asked for are sent. */
  readonly search: string;
  /** Every document, where they are few enough to be looked through; else none. */
  readonly documents: readonly Link[];
  readonly lists: readonly Link[];
}

const MOST_DOCUMENTS = 24;

/** The page for an address that leads nowhere. Its links work at any address. */
export function notFoundPage({ site, documents }: Pick<CheckedConstitution, 'site' | 'documents'>): NotFoundPage {
  const link = linkerAnywhere(site.url);
  const shown = documents.length > MOST_DOCUMENTS ? [] : documents;
  return {
    head: {
      address: '/404.html',
      title: 'Not found',
      description: 'There is no page at this address.',
      isIndexed: false,
      isServedAnywhere: true,
    },
    search: link(addresses.search),
    documents: shown.map(({ id, title }) => ({ text: title, href: link(addresses.document(id)) })),
    lists: [
      { text: 'All documents', href: link(addresses.documents) },
      { text: 'All bodies', href: link(addresses.bodies) },
      { text: 'What changed, the latest first', href: link(addresses.changes) },
      { text: 'The index from A to Z', href: `${link(addresses.search)}#page_index` },
    ],
  };
}
