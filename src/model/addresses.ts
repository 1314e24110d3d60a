/** The address of a page, or of a place on it, from the root of the site: `/documents/rules/#quorum`. */
export type Address = string;

/** Where the pages lie that content, exports and the gate lead to. They are permanent. Source: design.md, The site. */
export const contentAddresses = {
  bodies: '/bodies/',
  documents: '/documents/',
  decisions: '/decisions/',
  corrections: '/corrections/',
  document: (document: string) => `/documents/${document}/`,
  edition: (document: string, edition: number) => `/documents/${document}/editions/${edition}/`,
  redline: (document: string, before: number, after: number) => `/documents/${document}/redlines/${before}-${after}/`,
  motion: (document: string, before: number, after: number) =>
    `/documents/${document}/redlines/${before}-${after}/motion/`,
  correction: (document: string, edition: number) => `/corrections/#${document}.${edition}`,
  body: (body: string) => `/bodies/${body}/`,
  term: (term: string) => `/terms/#${term}`,
  decision: (decision: string) => `/decisions/${decision}/`,
  check: (rule: string) => `/checks/${rule}/`,
  provision: (document: string, provision: string) => `/id/${document}/${provision}/`,
} as const;

/** The full address, for those who meet the page elsewhere. `siteUrl` ends in a slash. */
export function absoluteUrl(siteUrl: string, to: Address): string {
  return siteUrl.replace(/\/$/, '') + to;
}
