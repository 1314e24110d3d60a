import type { Address } from '../model/addresses.ts';
import { contentAddresses } from '../model/addresses.ts';

/** Turns addresses into links that work from one page. */
export type Linker = (to: Address) => string;

/** Where every page lies. They are permanent. */
export const addresses = {
  ...contentAddresses,
  home: '/',
  structure: '/structure/',
  terms: '/terms/',
  glance: '/rules-at-a-glance/',
  powers: '/who-may-do-what/',
  checks: '/checks/',
  coverage: '/coverage/',
  changes: '/changes/',
  dates: '/on/',
  search: '/search/',
  help: '/help/',
  helpClauses: '/help/clauses/',
  helpStatuses: '/help/statuses/',
  helpRedlines: '/help/redlines/',
  helpSuggest: '/help/proposing-a-change/',
  helpChecks: '/help/checks/',
  accessibility: '/accessibility/',
  searchScript: '/assets/search.js',
  searchIndex: '/assets/search/',
  searchStylesheet: '/assets/search.css',
  stylesheet: '/assets/site.css',
  script: '/assets/from-disk.js',
  dateScript: '/assets/any-date.js',
  readingScript: '/assets/reading.js',
  kindScript: '/assets/two-columns.js',
  kindStylesheet: '/assets/kind.css',
  redlineScript: '/assets/redline.js',
  compareFormScript: '/assets/compare-form.js',
  compareScript: '/assets/compare.js',
  icon: '/assets/seal.svg',
  smallIcon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  socialImage: '/assets/social.png',
  editionImage: (document: string, edition: number) => `${contentAddresses.edition(document, edition)}social.png`,
  whole: '/whole/',
  wholePaper: '/whole/everything-in-force.pdf',
  feed: (page: Address): Address => `${page}feed.xml`,
  history: (document: string) => `/documents/${document}/history/`,
  provisionHistory: (document: string, provision: string) => `/documents/${document}/history/${provision}/`,
  compare: (document: string) => `/documents/${document}/compare/`,
  comparedEdition: (document: string, edition: number) => `/documents/${document}/compare/${edition}.json`,
  onDate: (day: string) => `/on/${day}/`,
  kind: (kind: string) => `/kinds/${kind}/`,
  kindSection: (kind: string, section: string) => `/kinds/${kind}/${section}/`,
  searchLetter: (letter: string) => `/search/${letter}/`,
  editionPaper: (document: string, edition: number) =>
    `${contentAddresses.edition(document, edition)}${document}-edition-${edition}.pdf`,
  redlinePaper: (document: string, before: number, after: number) =>
    `${contentAddresses.redline(document, before, after)}${document}-changes-${before}-${after}.pdf`,
} as const;

/** The pages that every site has, once. */
export const singlePages: readonly Address[] = [
  addresses.home,
  addresses.documents,
  addresses.bodies,
  addresses.structure,
  addresses.terms,
  addresses.glance,
  addresses.powers,
  addresses.checks,
  addresses.coverage,
  addresses.changes,
  addresses.decisions,
  addresses.corrections,
  addresses.dates,
  addresses.search,
  addresses.help,
  addresses.helpClauses,
  addresses.helpStatuses,
  addresses.helpRedlines,
  addresses.helpSuggest,
  addresses.helpChecks,
  addresses.accessibility,
];

/** The relative link from one address to another. The site then works at a root, below one, and from a disk. */
export function href(from: Address, to: Address): string {
  return linkerFrom(from)(to);
}

/** Links for the page at an address. */
export function linkerFrom(from: Address): Linker {
  const { path: here } = withoutFragment(from);
  const base = here.split('/').slice(1, -1);
  return (to) => {
    const { path, hash } = withoutFragment(to);
    if (path === here && hash !== '') return hash;
    const target = path.split('/').slice(1);
    const shared = countShared(base, target.slice(0, -1));
    const up = '../'.repeat(base.length - shared);
    const down = target.slice(shared).join('/');
    return (up + down || './') + hash;
  };
}

function withoutFragment(address: Address): { readonly path: string; readonly hash: string } {
  const at = address.indexOf('#');
  return at === -1 ? { path: address, hash: '' } : { path: address.slice(0, at), hash: address.slice(at) };
}

/** Links for a page that is served at any address, such as that for a page not found. `siteUrl` ends in a slash. */
export function linkerAnywhere(siteUrl: string): Linker {
  const base = new URL(siteUrl).pathname.replace(/\/$/, '');
  return (to) => base + to;
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((part, index) => part !== other[index]);
  return differing === -1 ? one.length : differing;
}
