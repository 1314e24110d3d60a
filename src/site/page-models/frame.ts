import type { Address } from '../../model/addresses.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { contactUrl } from '../../model/web-address.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
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
}

/** What stands round every page. */
export interface Frame {
  readonly link: Linker;
  readonly language: string;
  readonly organisation: string;
  readonly fullTitle: string;
  readonly canonicalUrl: string;
  readonly isIndexed: boolean;
  readonly navigation: readonly (Link & { readonly isHere: boolean })[];
  readonly day: string;
  readonly contact: { readonly text: string; readonly href: string | undefined } | undefined;
  readonly repository: string | undefined;
  readonly ruleCount: number;
}

const NAVIGATION = [
  ['Documents', addresses.documents],
  ['Bodies', addresses.bodies],
  ['Structure', addresses.structure],
  ['Rules at a glance', addresses.glance],
  ['Terms', addresses.terms],
  ['Changes', addresses.changes],
  ['Decisions', addresses.decisions],
] as const;

/** The frame of one page. */
export function frameOf(
  { site, day }: Pick<CheckedConstitution, 'site' | 'day'>,
  head: PageHead,
  ruleCount: number,
): Frame {
  const link = linkerFrom(head.address);
  return {
    link,
    language: site.language,
    organisation: site.name,
    fullTitle: head.address === addresses.home ? site.name : `${head.title} · ${site.name}`,
    canonicalUrl: absoluteUrl(site.url, head.canonical ?? head.address),
    isIndexed: head.isIndexed ?? true,
    navigation: NAVIGATION.map(([text, to]) => ({ text, href: link(to), isHere: head.address.startsWith(to) })),
    day: dateInWords(day),
    contact: site.contact === undefined ? undefined : { text: site.contact, href: contactUrl(site.contact) },
    repository: site.repository,
    ruleCount,
  };
}
