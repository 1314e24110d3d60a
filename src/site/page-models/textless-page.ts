import type { Document } from '../../model/constitution.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { EditionEntry } from './edition-entries.ts';
import { editionEntries } from './edition-entries.ts';
import type { PageHead } from './frame.ts';
import { historyLink } from './history-paths.ts';
import type { Link } from './link.ts';

/** A document of which no edition counts and none is proposed: its editions alone. */
export interface TextlessPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly editions: readonly EditionEntry[];
  /** What became of each clause, and what cites what. */
  readonly history: Link;
}

/** The page of such a document. */
export function textlessPage(document: Document): TextlessPage {
  const address = addresses.document(document.id);
  const link = linkerFrom(address);
  return {
    head: {
      address,
      title: document.title,
      description: `${document.title}: no text of this document is in force.`,
      isIndexed: false,
    },
    trail: [{ text: 'Documents', href: link(addresses.documents) }],
    title: document.title,
    editions: editionEntries(document, undefined, link),
    history: historyLink(document, link),
  };
}
