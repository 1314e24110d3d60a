import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import type { Sentence } from '../../model/sentence.ts';
import { whyNoText } from '../../model/status/why-no-text.ts';
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
  /** How the last text came to its end, and which waits for its day. */
  readonly why: Sentence;
  readonly editions: readonly EditionEntry[];
  /** What became of each clause, and what cites what. */
  readonly history: Link;
}

/** The page of such a document. */
export function textlessPage(constitution: CheckedConstitution, document: Document): TextlessPage {
  const address = addresses.document(document.id);
  const link = linkerFrom(address);
  return {
    head: {
      address,
      title: document.title,
      description: `${document.title}: no text of this document is in force.`,
      isIndexed: false,
      feed: addresses.feed(address),
    },
    trail: [{ text: 'Documents', href: link(addresses.documents) }],
    title: document.title,
    why: whyNoText(document, constitution),
    editions: editionEntries(document, undefined, link),
    history: historyLink(document, link),
  };
}
