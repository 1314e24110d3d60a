import type { Address } from '../../model/addresses.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { dateInWords } from '../../model/plain-date.ts';
import type { Theme } from '../../model/theme.ts';
import { contactUrl } from '../../model/web-address.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerAnywhere, linkerFrom } from '../addresses.ts';
import type { Link } from './link.ts';

/** What a page says of itself. */
export interface PageHead {
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  /** The address under which search engines know the page, where that is another. */
  readonly canonical?: Address;
  readonly isIndexed?: boolean;
  /** The feed of what the page is about. */
  readonly feed?: Address;
  /** The edition that the page is about: `rules@2`. */
  readonly edition?: string;
  /** True for a page that answers in the place of others, whatever they are. */
  readonly isServedAnywhere?: boolean;
}

/** What stands round every page. */
export interface Frame {
  readonly link: Linker;
  readonly language: string;
  readonly organisation: string;
  readonly theme: Theme;
  readonly fullTitle: string;
  /** Undefined, like `ownUrl`, for a page that has no address of its own. */
  readonly canonicalUrl: string | undefined;
  /** The full address of the page itself. */
  readonly ownUrl: string | undefined;
  readonly isIndexed: boolean;
  /** What feed readers find: the feed of what the page is about first, then that of all changes. */
  readonly feeds: readonly Link[];
  readonly navigation: readonly (Link & { readonly isHere: boolean; readonly key: string | undefined })[];
  readonly day: string;
  readonly contact: { readonly text: string; readonly href: string | undefined } | undefined;
  readonly repository: string | undefined;
  readonly ruleCount: number;
}

const NAVIGATION = [
  ['Documents', addresses.documents],
  ['Bodies', addresses.bodies],
  ['Structure', addresses.structure],
  ['Who may do what', addresses.powers],
  ['Rules at a glance', addresses.glance],
  ['Terms', addresses.terms],
  ['Changes', addresses.changes],
  ['Decisions', addresses.decisions],
  ['Search', addresses.search],
] as const;

/** Pages that belong to a list without standing below its address. */
const BELONGING: readonly (readonly [Address, Address])[] = [
  ['/kinds/', addresses.documents],
  [addresses.whole, addresses.documents],
  [addresses.dates, addresses.changes],
  [addresses.corrections, addresses.changes],
];

/** The frame of one page. */
export function frameOf(
  { site, day }: Pick<CheckedConstitution, 'site' | 'day'>,
  head: PageHead,
  ruleCount: number,
): Frame {
  const link = head.isServedAnywhere === true ? linkerAnywhere(site.url) : linkerFrom(head.address);
  const urlOf = (address: Address) => (head.isServedAnywhere === true ? undefined : absoluteUrl(site.url, address));
  return {
    link,
    language: site.language,
    organisation: site.name,
    theme: site.theme,
    fullTitle: head.address === addresses.home ? site.name : `${head.title} · ${site.name}`,
    canonicalUrl: urlOf(head.canonical ?? head.address),
    ownUrl: urlOf(head.address),
    isIndexed: head.isIndexed ?? true,
    feeds: feedsOf(head, site.name, link),
    navigation: NAVIGATION.map(([text, to]) => ({
      text,
      href: link(to),
      isHere: placeOf(head.address).startsWith(to),
      key: to === addresses.search ? '/' : undefined,
    })),
    day: dateInWords(day),
    contact: site.contact === undefined ? undefined : { text: site.contact, href: contactUrl(site.contact) },
    repository: site.repository,
    ruleCount,
  };
}

function placeOf(address: Address): Address {
  return BELONGING.find(([below]) => address.startsWith(below))?.[1] ?? address;
}

function feedsOf({ feed, title }: PageHead, organisation: string, link: Linker): readonly Link[] {
  const all = addresses.feed(addresses.changes);
  const own = feed === undefined || feed === all ? [] : [{ text: `Changes: ${title}`, href: link(feed) }];
  return [...own, { text: `Changes: ${organisation}`, href: link(all) }];
}
