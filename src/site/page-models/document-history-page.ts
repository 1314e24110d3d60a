import type { CheckedConstitution, Document, ResolvedCitation } from '../../model/constitution.ts';
import { plainText } from '../../model/phrasing.ts';
import { provisionsIn } from '../../model/provision.ts';
import { capitalised, withArticle } from '../../model/sentence.ts';
import { provisionHistories } from '../../redline/provision-histories.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { isLive } from './citation-index.ts';
import { citationLooks } from './citation-looks.ts';
import { citingPlace, resolutionAddress, resolutionWords } from './citations.ts';
import { historySummary } from './clause-history.ts';
import { editionShown } from './documents-page.ts';
import type { EditionEntry } from './edition-entries.ts';
import { editionEntries } from './edition-entries.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import type { LookEntry } from './look-entries.ts';
import { capitalisedLink, lookEntries } from './look-entries.ts';
import { idsWithHistory } from './moves.ts';
import { ownWords } from './printed-at.ts';
import { nameOf, provisionRead } from './provision-history-page.ts';

/** A provision that has a history, in the list of them. */
export interface HistoryLine extends Link {
  readonly words: string;
  /** What happened to it, in one line. */
  readonly summary: string;
}

/** A citation from one document to another. */
export interface CrossCitation {
  readonly citing: Link;
  readonly cited: Link;
}

/** The history of a document by provision, and what it cites and is cited by. */
export interface DocumentHistoryPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly editions: readonly EditionEntry[];
  /** Those of the text that is shown for the document, in its order. */
  readonly standing: readonly HistoryLine[];
  /** Those that it does not hold. */
  readonly others: readonly HistoryLine[];
  readonly looks: readonly LookEntry[];
  readonly cites: readonly CrossCitation[];
  readonly citedBy: readonly CrossCitation[];
}

const MOST_WORDS = 12;

/** The page of a document's history. */
export function documentHistoryPage(constitution: CheckedConstitution, document: Document): DocumentHistoryPage {
  const address = addresses.history(document.id);
  const link = linkerFrom(address);
  const shown = editionShown(document);
  const withHistory = idsWithHistory(constitution, document);
  const shownIds = [...provisionsIn(shown?.content ?? [])].flatMap(({ id }) => id ?? []);
  const others = [...withHistory].filter((id) => !shownIds.includes(id));
  const place = { constitution, page: address, link };
  const isOfThis = ({ citing, cited }: { citing: ResolvedCitation; cited: { document: Document } }) =>
    citing.from.document === document.id || cited.document === document;
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
    standing: shownIds.filter((id) => withHistory.has(id)).map((id) => lineOf(document, id, link)),
    others: others.map((id) => lineOf(document, id, link)),
    looks: lookEntries(citationLooks(constitution).filter(isOfThis), place),
    ...citationsOf(document, place),
  };
}

function lineOf(document: Document, id: string, link: Linker): HistoryLine {
  const read = provisionRead(document, id);
  const history = provisionHistories(document).get(id);
  return {
    text: capitalised(nameOf(read, document)),
    href: link(addresses.provisionHistory(document.id, id)),
    words: read.provision.form === 'section' ? '' : clipped(plainText(ownWords(read.provision))),
    summary: history === undefined ? 'Words that stood elsewhere are moved here' : historySummary(history),
  };
}

function clipped(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.slice(0, MOST_WORDS).join(' ') + (words.length > MOST_WORDS ? ' …' : '');
}

type Place = Parameters<typeof lookEntries>[1];

/** Citations between this document and others, in texts that count or may come to count. */
function citationsOf(document: Document, place: Place): Pick<DocumentHistoryPage, 'cites' | 'citedBy'> {
  const across = place.constitution.citations.filter(({ from, resolution }) => {
    const to = resolution.to === 'provision' || resolution.to === 'document' ? resolution.document.id : undefined;
    return isLive(from) && to !== undefined && to !== from.document && [to, from.document].includes(document.id);
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
      text: resolutionWords(resolution, undefined) ?? citation.citation.written,
      href: link(resolutionAddress(resolution) ?? page),
    },
  };
}

function distinct(entries: readonly CrossCitation[]): readonly CrossCitation[] {
  return [...new Map(entries.map((entry) => [`${entry.citing.href} ${entry.cited.href}`, entry])).values()];
}
