import type { Address } from '../../model/addresses.ts';
import { citationInText, citedProvision } from '../../model/cited-provision.ts';
import type { CheckedConstitution, DatedEdition, Resolution, ResolvedCitation } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import type { Citation } from '../../model/phrasing.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { withArticle } from '../../model/sentence.ts';
import { isUndecided } from '../../model/standing.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { ShownCitation } from '../html/words-html.ts';
import { anchorsOf } from './anchors.ts';
import { citationIndex } from './citation-index.ts';
import type { Link } from './link.ts';

const NOTHING: Resolution = { to: 'nothing', near: undefined, removedTo: undefined };

/** A text on a page: what a link in it is relative to. */
export interface TextPlace {
  readonly constitution: CheckedConstitution;
  readonly edition: DatedEdition;
  /** The page on which the whole text stands. */
  readonly page: Address;
  readonly link: Linker;
}

/** The same for a page on which no edition stands. */
type Viewpoint = Omit<TextPlace, 'edition'> & { readonly edition: DatedEdition | undefined };

/** Where a resolved citation leads on the site; undefined where it leads nowhere. */
export function resolutionAddress(resolution: Resolution): Address | undefined {
  switch (resolution.to) {
    case 'document':
      return documentAddress(resolution.document.id, resolution.edition);
    case 'provision': {
      const { document, edition, id, isPinned } = resolution;
      const isShownWithDocument = !isPinned && document.inForce === edition;
      return `${documentAddress(document.id, isShownWithDocument ? undefined : edition)}#${id}`;
    }
    case 'body':
      return addresses.body(resolution.body.id);
    case 'term':
      return addresses.term(resolution.term.id);
    case 'nothing':
      return undefined;
  }
}

/** What a citation says where its writer gave no words. `home` is the text in which it stands. */
export function resolutionWords(resolution: Resolution, home: DatedEdition | undefined): string | undefined {
  switch (resolution.to) {
    case 'document':
      return withArticle(resolution.document.title) + pinWords(resolution.edition);
    case 'provision': {
      const name = provisionWords(citedProvision(resolution));
      if (isSame(resolution.edition, home)) return name;
      return `${name} of ${withArticle(resolution.document.title)}${resolution.isPinned ? pinWords(resolution.edition) : ''}`;
    }
    case 'body':
      return withArticle(resolution.body.name);
    case 'term':
      return resolution.term.term;
    case 'nothing':
      return undefined;
  }
}

/** True where the citation leads to a text that nobody has adopted, from one that is none itself. */
export function isOfDraft(resolution: Resolution, home: DatedEdition | undefined): boolean {
  if (resolution.to !== 'provision' && resolution.to !== 'document') return false;
  const { edition } = resolution;
  if (edition === undefined) return false;
  return isUndecided(edition.standing) && !isSame(edition, home);
}

/** How the citations of a text are shown where it stands. */
export function citationShower({
  constitution,
  edition,
  page,
  link,
}: TextPlace): (citation: Citation) => ShownCitation {
  const index = citationIndex(constitution);
  return (citation) => {
    const resolution = index.of(citation, edition)?.resolution ?? NOTHING;
    const isOwn = resolution.to === 'provision' && isSame(resolution.edition, edition);
    const address = isOwn ? `${page}#${resolution.id}` : resolutionAddress(resolution);
    return {
      href: address === undefined ? undefined : link(address),
      words: resolutionWords(resolution, edition) ?? citation.written,
      isOfDraft: isOfDraft(resolution, edition),
    };
  };
}

/** The place at which a citation stands, as seen from a text: its name and the link to it. */
export function citingPlace(citation: ResolvedCitation, { constitution, edition, page, link }: Viewpoint): Link {
  const { from } = citation;
  const { provision } = citationInText(citation);
  const fragment = provision === undefined ? '' : `#${anchorsOf(from).get(provision) ?? ''}`;
  const name = provision === undefined ? undefined : provisionWords(provision);
  if (isSame(from, edition)) return { text: name ?? 'the text itself', href: link(page + fragment) };
  const document = itemWithId(constitution.documents, from.document);
  const title = withArticle(document?.title ?? from.document);
  const mark = isUndecided(from.standing) ? ` (${from.standing === 'draft' ? 'a draft' : 'proposed'})` : '';
  const address = documentAddress(from.document, document?.inForce === from ? undefined : from);
  return { text: (name === undefined ? title : `${name} of ${title}`) + mark, href: link(address + fragment) };
}

function isSame(one: DatedEdition, other: DatedEdition | undefined): boolean {
  return other !== undefined && editionAddress(one) === editionAddress(other);
}

function documentAddress(document: string, edition: DatedEdition | undefined): Address {
  return edition === undefined ? addresses.document(document) : addresses.edition(document, edition.number);
}

function pinWords(edition: DatedEdition | undefined): string {
  return edition === undefined ? '' : `, edition ${edition.number}`;
}
