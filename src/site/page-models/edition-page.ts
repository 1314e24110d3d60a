import { EXPORT_FORMATS } from '../../exports/index.ts';
import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { counts } from '../../model/standing.ts';
import type { Status } from '../../model/status/status-of.ts';
import { illustrationSentence, statusOf } from '../../model/status/status-of.ts';
import { standingInWords, statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { ClauseTools } from './clause-tools.ts';
import { clauseTools } from './clause-tools.ts';
import { kindLink } from './comparable-kinds.ts';
import type { EditionCoverage } from './edition-coverage.ts';
import { editionCoverage } from './edition-coverage.ts';
import type { EditionEntry } from './edition-entries.ts';
import { editionEntries } from './edition-entries.ts';
import type { EditionFacts } from './edition-facts.ts';
import { factsOf } from './edition-facts.ts';
import type { PageHead } from './frame.ts';
import { historyLink } from './history-paths.ts';
import type { Link } from './link.ts';
import type { Neighbours } from './neighbours.ts';
import { neighboursOf } from './neighbours.ts';
import type { Preview } from './previews.ts';
import { previewsFor } from './previews.ts';
import type { QuickFact } from './quick-facts.ts';
import { bodyConstitutedBy, quickFacts } from './quick-facts.ts';
import type { Suggestions } from './suggestions.ts';
import { suggestionsFor } from './suggestions.ts';
import type { TextBlock } from './text.ts';
import { looseNotes, textOfEdition } from './text.ts';
import type { WaiverInUse } from './waivers.ts';
import { WAIVERS, waiversAt } from './waivers.ts';

/** One edition on a page of its own, or on its document's. */
export interface EditionPage {
  readonly head: PageHead;
  /** Such as `rules@2`. */
  readonly address: string;
  readonly trail: readonly Link[];
  /** The end of the trail. */
  readonly here: string;
  readonly title: string;
  readonly sourceHeading: string | undefined;
  readonly subtitle: string | undefined;
  readonly status: Status;
  /** That the text is there to show how it could look. */
  readonly illustration: string | undefined;
  /** That the text is a source's. */
  readonly transcription: string | undefined;
  readonly notes: readonly string[];
  readonly facts: EditionFacts;
  /** What most people ask of the body that the document constitutes; empty where this is not the document's own page. */
  readonly quickFacts: readonly QuickFact[];
  readonly contents: readonly ContentsEntry[];
  readonly text: readonly TextBlock[];
  readonly editions: readonly EditionEntry[];
  readonly neighbours: Neighbours;
  /** What became of each clause, and what cites what. */
  readonly history: Link;
  /** Where the document stands beside others of its kind. */
  readonly compare: Link | undefined;
  readonly downloads: readonly Link[];
  /** The page that is made into a PDF. */
  readonly printed: Address;
  /** The way to `suggestions` on the page; undefined where there are none. */
  readonly suggest: Link | undefined;
  readonly suggestions: Suggestions;
  readonly tools: ClauseTools;
  /** What the text cites, in short. */
  readonly previews: readonly Preview[];
  readonly waivers: readonly WaiverInUse[];
  readonly coverage: EditionCoverage | undefined;
  /** Where all checks that are set aside stand. */
  readonly allWaivers: Link;
}

/** A line of the list of contents. */
export interface ContentsEntry extends Link {
  readonly number: string;
}

/** Said of a text that is a source’s. */
export const TRANSCRIBED = 'Transcribed word for word from its source, mistakes included.';

/** The page on which an edition stands at its permanent address. */
export function editionPage(constitution: CheckedConstitution, document: Document, edition: DatedEdition): EditionPage {
  return pageAt(addresses.edition(document.id, edition.number), { constitution, document, edition });
}

/** The page of the document, where it shows this edition. */
export function documentPage(
  constitution: CheckedConstitution,
  document: Document,
  edition: DatedEdition,
): EditionPage {
  return pageAt(addresses.document(document.id), { constitution, document, edition });
}

interface Subject {
  readonly constitution: CheckedConstitution;
  readonly document: Document;
  readonly edition: DatedEdition;
}

function pageAt(address: Address, subject: Subject): EditionPage {
  const { constitution, document, edition } = subject;
  const link = linkerFrom(address);
  const place = { constitution, edition, page: address, link };
  const text = textOfEdition(place);
  const suggestions = suggestionsFor(subject);
  return {
    head: headOf(address, subject),
    address: editionAddress(edition),
    trail: trailOf(address, subject, link),
    here: address === addresses.document(document.id) ? document.title : `Edition ${edition.number}`,
    title: document.title,
    sourceHeading: edition.sourceHeading,
    subtitle: edition.subtitle,
    status: statusOf(subject),
    illustration: edition.isIllustrative ? illustrationSentence(constitution.site.shortName) : undefined,
    transcription: edition.isTranscribed ? TRANSCRIBED : undefined,
    notes: looseNotes({ edition }),
    facts: factsOf(constitution, subject, link),
    quickFacts: quickFactsAt(address, subject, link),
    contents: contentsOf(text),
    text,
    editions: editionEntries(document, edition, link),
    neighbours: neighboursOf(constitution, document, link),
    history: historyLink(document, link),
    compare: kindLink(constitution, document, link),
    downloads: EXPORT_FORMATS.map(({ title, fileName }) => ({
      text: title,
      href: link(addresses.edition(document.id, edition.number) + fileName),
    })),
    printed: addresses.edition(document.id, edition.number),
    suggest: suggestions.ways.length === 0 ? undefined : { text: 'Suggest a change', href: '#page_suggest' },
    suggestions,
    tools: clauseTools(subject),
    previews: previewsFor(place),
    waivers: waiversAt(constitution, edition, link),
    coverage: editionCoverage(constitution, edition, link),
    allWaivers: { text: 'All checks that are set aside', href: link(WAIVERS) },
  };
}

function headOf(address: Address, { constitution, document, edition }: Subject): PageHead {
  const isOwnPage = address !== addresses.document(document.id);
  const name = isOwnPage ? `${document.title}, edition ${edition.number}` : document.title;
  const title = counts(edition.standing) ? name : `${standingInWords(edition.standing)}: ${name}`;
  return {
    address,
    title,
    description: `${statusTitle(edition)}: ${document.title}, edition ${edition.number}, ${constitution.site.name}.`,
    isIndexed: counts(edition.standing),
    feed: addresses.feed(addresses.document(document.id)),
    edition: editionAddress(edition),
    ...(counts(edition.standing) ? { canonical: addresses.document(document.id) } : {}),
  };
}

/** Beside an edition that is not the one to go by, they could be taken for its own. */
function quickFactsAt(address: Address, { constitution, document }: Subject, link: Linker): readonly QuickFact[] {
  const body = address === addresses.document(document.id) ? bodyConstitutedBy(constitution, document) : undefined;
  return body === undefined ? [] : quickFacts(constitution, body, link);
}

function trailOf(address: Address, { document }: Subject, link: Linker): readonly Link[] {
  const all = { text: 'Documents', href: link(addresses.documents) };
  const own = addresses.document(document.id);
  return address === own ? [all] : [all, { text: document.title, href: link(own) }];
}

function contentsOf(text: readonly TextBlock[]): readonly ContentsEntry[] {
  return text.flatMap((block) =>
    block.form === 'section'
      ? [
          {
            number: block.number,
            text: [block.sourceNumber, block.title].filter(Boolean).join(' '),
            href: `#${block.anchor}`,
          },
        ]
      : [],
  );
}
