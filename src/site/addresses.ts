/** The address of a page, or of a place on it, from the root of the site: `/documents/rules/#quorum`. */
export type Address = string;

/** Turns addresses into links that work from one page. */
export type Linker = (to: Address) => string;

/** Where every page lies. They are permanent. Source: design.md, The site. */
export const addresses = {
  home: '/',
  documents: '/documents/',
  bodies: '/bodies/',
  structure: '/structure/',
  terms: '/terms/',
  glance: '/rules-at-a-glance/',
  checks: '/checks/',
  coverage: '/coverage/',
  changes: '/changes/',
  decisions: '/decisions/',
  dates: '/on/',
  stylesheet: '/assets/site.css',
  script: '/assets/from-disk.js',
  dateScript: '/assets/any-date.js',
  icon: '/assets/seal.svg',
  document: (document: string) => `/documents/${document}/`,
  edition: (document: string, edition: number) => `/documents/${document}/editions/${edition}/`,
  redline: (document: string, before: number, after: number) => `/documents/${document}/redlines/${before}-${after}/`,
  body: (body: string) => `/bodies/${body}/`,
  term: (term: string) => `/terms/#${term}`,
  feed: (page: Address): Address => `${page}feed.xml`,
  onDate: (day: string) => `/on/${day}/`,
  decision: (decision: string) => `/decisions/${decision}/`,
  check: (rule: string) => `/checks/${rule}/`,
  provision: (document: string, provision: string) => `/id/${document}/${provision}/`,
} as const;

/** The pages that every site has, once. */
export const singlePages: readonly Address[] = [
  addresses.home,
  addresses.documents,
  addresses.bodies,
  addresses.structure,
  addresses.terms,
  addresses.glance,
  addresses.checks,
  addresses.coverage,
  addresses.changes,
  addresses.decisions,
  addresses.dates,
];

/** The relative link from one address to another. The site then works at a root, below one, and from a disk. */
export function href(from: Address, to: Address): string {
  const [path = '', fragment] = to.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  const here = from.split('#')[0] ?? '';
  if (path === here && hash !== '') return hash;
  const base = here.split('/').slice(1, -1);
  const target = path.split('/').slice(1);
  const shared = countShared(base, target.slice(0, -1));
  const up = '../'.repeat(base.length - shared);
  const down = target.slice(shared).join('/');
  return (up + down || './') + hash;
}

/** Links for the page at an address. */
export function linkerFrom(from: Address): Linker {
  return (to) => href(from, to);
}

/** Links for a page that is served at any address, such as that for a page not found. `siteUrl` ends in a slash. */
export function linkerAnywhere(siteUrl: string): Linker {
  const base = new URL(siteUrl).pathname.replace(/\/$/, '');
  return (to) => base + to;
}

/** The full address, for those who meet the page elsewhere. `siteUrl` ends in a slash. */
export function absoluteUrl(siteUrl: string, to: Address): string {
  return siteUrl.replace(/\/$/, '') + to;
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((part, index) => part !== other[index]);
  return differing === -1 ? one.length : differing;
}
