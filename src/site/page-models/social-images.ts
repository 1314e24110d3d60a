import type { Address } from '../../model/addresses.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { remembered } from '../../model/remembered.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { addresses } from '../addresses.ts';
import type { SocialImage } from '../social-image/draw-social-image.ts';

/** The picture that goes with a link to a page where it is shared. */
export interface SharedImage {
  /** With the name of the host: those who share a link fetch it from elsewhere. */
  readonly url: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
}

type Shown = Pick<CheckedConstitution, 'site' | 'documents'>;

/** Each takes about 40 ms to draw, so with more editions than these they all share the picture of the site. */
const MOST_IMAGES = 100;

/** The picture of the site itself. */
export function siteImage({ site }: Shown): SocialImage {
  return {
    organisation: undefined,
    title: site.name,
    words: site.tagline ?? 'The documents that say who decides what',
  };
}

/** The picture of one edition: whose it is, its title, and what it is. */
export function editionImage({ site, documents }: Shown, edition: DatedEdition): SocialImage {
  const title = itemWithId(documents, edition.document)?.title ?? edition.document;
  return { organisation: site.name, title, words: `Edition ${edition.number}: ${statusTitle(edition)}` };
}

/** The editions that have a picture of their own: all of them, or none. */
export function editionsWithImages({ documents }: Shown): readonly DatedEdition[] {
  return ofDocuments(documents);
}

const ofDocuments = remembered((documents: Shown['documents']): readonly DatedEdition[] => {
  const editions = documents.flatMap((document) => document.editions);
  return editions.length > MOST_IMAGES ? [] : editions;
});

/** The picture of a page: that of the edition which the page is about, such as `rules@2`, else that of the site. */
export function sharedImage(constitution: Shown, edition: string | undefined): SharedImage {
  const own = editionsWithImages(constitution).find((each) => editionAddress(each) === edition);
  const image = own === undefined ? siteImage(constitution) : editionImage(constitution, own);
  return { url: absoluteUrl(constitution.site.url, imageAddress(own)), alt: altOf(image) };
}

/** Where the picture of an edition lies; without one, that of the site. */
export function imageAddress(edition: DatedEdition | undefined): Address {
  return edition === undefined ? addresses.socialImage : addresses.editionImage(edition.document, edition.number);
}

function altOf({ title, words, organisation }: SocialImage): string {
  return [title, words, organisation].filter((part) => part !== undefined).join('. ');
}
