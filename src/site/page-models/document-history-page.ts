import type { CheckedConstitution, Document, ResolvedCitation } from '../../model/constitution.ts';
import { provisionsIn } from '../../model/provision.ts';
import { withArticle } from '../../model/sentence.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { citationIndex, isLive } from './citation-index.ts';
import { looksAround } from './citation-looks.ts';
import { citingPlace, resolutionAddress, resolutionWords } from './citations.ts';
import type { EditionEntry } from './edition-entries.ts';
import { editionEntries } from './edition-entries.ts';
import { editionShown } from './edition-shown.ts';
import type { PageHead } from './frame.ts';
import type { HistoryLines } from './history-lines.ts';
import { historyLines } from './history-lines.ts';
import type { Link } from './link.ts';
import type { LookEntry } from './look-entries.ts';
import { capitalisedLink, lookEntries } from './look-entries.ts';
import { idsWithHistory } from './moves.ts';

/** A citation from one document to another. */
export interface CrossCitation {
  readonly citing: Link;
  readonly cited: Link;
}

/** The history of a document by provision, and what it cites and is cited by. */
export interface DocumentHistoryPage extends HistoryLines {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly editions: readonly EditionEntry[];
  readonly looks: readonly LookEntry[];
  readonly cites: readonly CrossCitation[];
  readonly citedBy: readonly CrossCitation[];
}

/** The page of a document's history. */
export function documentHistoryPage(constitution: CheckedConstitution, document: Document): DocumentHistoryPage {
  const address = addresses.history(document.id);
  const link = linkerFrom(address);
  const shown = editionShown(document);
  const withHistory = idsWithHistory(constitution, document);
  const shownIds = provisionsIn(shown?.content ?? []).flatMap(({ id }) => id ?? []);
  const others = [...withHistory].filter((id) => !shownIds.includes(id));
  const standing = shownIds.filter((id) => withHistory.has(id));
  const place = { constitution, page: address, link };
  return {
    head: {
      address,
      title: `${document.title}: history`,
      description: `What became of each provision of ${withArticle(document.title)}, and what cites it.`,
      isIndexed: false,
      feed: addresses.feed(addresses.document(document.id)),
    },
    trail: [
      { text: 'Documents', href: link(addresses.documents) },
      { text: document.title, href: link(addresses.document(document.id)) },
    ],
    title: document.title,
    editions: editionEntries(document, undefined, link),
    ...historyLines(document, { standing, others }, link),
    looks: lookEntries(looksAround(document, constitution), place),
    ...citationsOf(document, place),
  };
}

type Place = Parameters<typeof lookEntries>[1];

/** Citations between this document and others, in texts that count or may come to count. */
function citationsOf(document: Document, place: Place): Pick<DocumentHistoryPage, 'cites' | 'citedBy'> {
  const across = citationIndex(place.constitution)
    .around(document)
    .filter(({ from, resolution }) => {
      const to = resolution.to === 'provision' || resolution.to === 'document' ? resolution.document.id : undefined;
      return isLive(from) && to !== undefined && to !== from.document;
    });
  const entries = (isWanted: (citation: ResolvedCitation) => boolean) =>
    distinct(across.filter(isWanted).map((citation) => crossCitation(citation, place)));
  return {
    cites: entries(({ from }) => from.document === document.id),
    citedBy: entries(({ from }) => from.document !== document.id),
  };
}

function crossCitation(citation: ResolvedCitation, { constitution, page, link }: Place): CrossCitation {
  const { resolution } = citation;
  return {
    citing: capitalisedLink(citingPlace(citation, { constitution, edition: undefined, page, link })),
    cited: {
      text: resolutionWords(resolution, undefined) ?? citation.written,
      href: link(resolutionAddress(resolution) ?? page),
    },
  };
}

function distinct(entries: readonly CrossCitation[]): readonly CrossCitation[] {
  return [...new Map(entries.map((entry) => [`${entry.citing.href} ${entry.cited.href}`, entry])).values()];
}
