import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { citationsIn } from '../../model/phrasing.ts';
import type { Provision } from '../../model/provision.ts';
import { provisionWithId } from '../../model/provision-with-id.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { capitalised, withArticle } from '../../model/sentence.ts';
import { provisionHistories } from '../../redline/provision-histories.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { SafeHtml } from '../html/safe-html.ts';
import { sentenceHtml } from '../html/sentence-html.ts';
import { standingMark, voiceOf } from './change-words.ts';
import { citationIndex } from './citation-index.ts';
import { citingPlace, resolutionAddress, resolutionWords } from './citations.ts';
import type { PageHead } from './frame.ts';
import type { HistoryEntry } from './history-entry.ts';
import { firstWords, historyEntry } from './history-entry.ts';
import type { Link } from './link.ts';
import type { LookEntry } from './look-entries.ts';
import { looksIn } from './look-entries.ts';
import type { Arrival } from './moves.ts';
import { arrivalsAt } from './moves.ts';
import { ownWords } from './printed-at.ts';

/** Everything that happened to one provision, on a page. */
export interface ProvisionHistoryPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  /** The document's. */
  readonly title: string;
  /** Such as `history of clause 2.1`. */
  readonly subtitle: string;
  /** Where it can be read: the text that counts, else the last that holds it. */
  readonly where: SafeHtml;
  /** The last first. */
  readonly changes: readonly HistoryEntry[];
  /** Provisions that were moved into this one. */
  readonly arrivals: readonly SafeHtml[];
  readonly cites: readonly Link[];
  readonly citedBy: readonly Link[];
  readonly looks: readonly LookEntry[];
}

/** A provision in the edition in which it is read. */
export interface ProvisionRead {
  readonly edition: DatedEdition;
  readonly provision: Provision;
}

/** The page of one provision's history. Throws where no edition holds the provision. */
export function provisionHistoryPage(
  constitution: CheckedConstitution,
  document: Document,
  id: string,
): ProvisionHistoryPage {
  const address = addresses.provisionHistory(document.id, id);
  const link = linkerFrom(address);
  const read = provisionRead(document, id);
  const name = nameOf(read, document);
  const place = { constitution, edition: undefined, page: address, link };
  const citing = citationIndex(constitution).to(read.edition, id);
  return {
    head: {
      address,
      title: `${document.title}: history of ${name}`,
      description: `What each edition did to ${name} of ${withArticle(document.title)}.`,
      isIndexed: false,
      feed: addresses.feed(addresses.document(document.id)),
    },
    trail: trailOf(document, link),
    title: document.title,
    subtitle: `history of ${name}`,
    where: sentenceHtml(whereItStands(read, document), link),
    changes: entriesOf(constitution, document, { id, link }),
    arrivals: arrivalsAt(constitution, document.id, id).map((arrival) => sentenceHtml(arrivalSentence(arrival), link)),
    cites: citesOf(read, constitution, link),
    citedBy: distinct(citing.map((resolved) => citingPlace(resolved, place))),
    looks: looksIn(read.provision, { constitution, edition: read.edition, page: address, link }),
  };
}

/** The provision in the text in force where that holds it, else in the last edition that does. Throws where none does. */
export function provisionRead({ id: document, inForce, editions }: Document, id: string): ProvisionRead {
  const newestFirst = [inForce, ...editions.toReversed()].filter((edition) => edition !== undefined);
  for (const edition of newestFirst) {
    const provision = provisionWithId(edition.content, id);
    if (provision !== undefined) return { edition, provision };
  }
  throw new Error(`No edition of ${document} holds ${id}.`);
}

/** The name of a provision, with its edition where that is not the text in force. */
export function nameOf({ edition, provision }: ProvisionRead, { inForce }: Document): string {
  const name = provisionWords(provision);
  return edition === inForce ? name : `${name} of edition ${edition.number}`;
}

function trailOf({ id, title }: Document, link: Linker): readonly Link[] {
  return [
    { text: 'Documents', href: link(addresses.documents) },
    { text: title, href: link(addresses.document(id)) },
    { text: 'History', href: link(addresses.history(id)) },
  ];
}

function whereItStands({ edition, provision }: ProvisionRead, { id, inForce }: Document) {
  const name = capitalised(provisionWords(provision));
  if (edition === inForce) {
    const to = `${addresses.document(id)}#${provision.id ?? ''}`;
    return ['Read ', { text: `${provisionWords(provision)} in the text that counts`, to }, '.'];
  }
  const to = `${addresses.edition(id, edition.number)}#${provision.id ?? ''}`;
  return [`${name} does not stand in a text that counts. Read it in `, { text: `edition ${edition.number}`, to }, '.'];
}

function entriesOf(
  constitution: CheckedConstitution,
  document: Document,
  { id, link }: { readonly id: string; readonly link: Linker },
): readonly HistoryEntry[] {
  const changes = provisionHistories(document).get(id)?.changes ?? [];
  return changes
    .map((change) => {
      const entry = historyEntry(change, { constitution, link });
      const first = change.at === undefined ? provisionWithId(change.edition.content, id) : undefined;
      return first === undefined ? entry : { ...entry, runs: firstWords(first) };
    })
    .toReversed();
}

function arrivalSentence({ document, edition, last }: Arrival) {
  const name = `${provisionWords(last.provision)} of edition ${last.edition.number} of ${withArticle(document.title)}`;
  const moved = {
    did: ' was moved here by ',
    would: ' would be moved here by ',
    'would-have': ' would have been moved here by ',
  };
  return [
    { text: capitalised(name), to: addresses.provisionHistory(document.id, last.provision.id ?? '') },
    moved[voiceOf(edition)],
    { text: `its edition ${edition.number}`, to: addresses.edition(document.id, edition.number) },
    `${standingMark(edition)}.`,
  ];
}

function citesOf(
  { edition, provision }: ProvisionRead,
  constitution: CheckedConstitution,
  link: Linker,
): readonly Link[] {
  const index = citationIndex(constitution);
  const links = citationsIn(ownWords(provision)).flatMap((citation) => {
    const resolution = index.of(citation, edition)?.resolution;
    const address = resolution === undefined ? undefined : resolutionAddress(resolution);
    if (resolution === undefined || address === undefined) return [];
    return [{ text: resolutionWords(resolution, edition) ?? citation.written, href: link(address) }];
  });
  return distinct(links);
}

function distinct(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.map((one) => [one.href, one])).values()];
}
