import { EXPORT_FORMATS } from '../exports/index.ts';

/** A route of the site: the addresses that it answers, and the file in `routes/` that does. */
export interface SiteRoute {
  readonly pattern: string;
  readonly file: string;
}

const EDITION = '/documents/[document]/editions/[edition]/';

/** The permanent addresses of provisions: most of the pages of a large site. */
export const PROVISION_ROUTE = '/id/[document]/[provision]/';

/** Every route of the site. A new page starts with a line here. */
export const SITE_ROUTES: readonly SiteRoute[] = [
  { pattern: '/', file: 'index.astro' },
  { pattern: '/404', file: 'not-found.astro' },
  { pattern: '/documents/', file: 'documents.astro' },
  { pattern: '/documents/[document]/', file: 'document.astro' },
  { pattern: EDITION, file: 'edition.astro' },
  ...EXPORT_FORMATS.map(({ fileName }) => ({ pattern: EDITION + fileName, file: 'edition-export.ts' })),
  { pattern: `${EDITION}social.png`, file: 'edition-image.ts' },
  { pattern: '/documents/[document]/redlines/[pair]/', file: 'redline.astro' },
  { pattern: '/documents/[document]/redlines/[pair]/motion/', file: 'motion.astro' },
  { pattern: '/documents/[document]/compare/', file: 'compare.astro' },
  { pattern: '/documents/[document]/compare/[edition].json', file: 'compared-edition.ts' },
  { pattern: '/documents/[document]/history/', file: 'document-history.astro' },
  { pattern: '/documents/[document]/history/[provision]/', file: 'provision-history.astro' },
  { pattern: '/kinds/[kind]/', file: 'kind.astro' },
  { pattern: '/kinds/[kind]/[section]/', file: 'kind-section.astro' },
  { pattern: '/bodies/', file: 'bodies.astro' },
  { pattern: '/bodies/[body]/', file: 'body.astro' },
  { pattern: '/structure/', file: 'structure.astro' },
  { pattern: '/terms/', file: 'terms.astro' },
  { pattern: '/rules-at-a-glance/', file: 'rules-at-a-glance.astro' },
  { pattern: '/who-may-do-what/', file: 'who-may-do-what.astro' },
  { pattern: '/checks/', file: 'checks.astro' },
  { pattern: '/checks/[rule]/', file: 'check.astro' },
  { pattern: '/coverage/', file: 'coverage.astro' },
  { pattern: '/decisions/', file: 'decisions.astro' },
  { pattern: '/decisions/[decision]/', file: 'decision.astro' },
  { pattern: '/on/', file: 'dates.astro' },
  { pattern: '/on/[day]/', file: 'on-date.astro' },
  { pattern: '/search/', file: 'search.astro' },
  { pattern: '/search/[letter]/', file: 'search-letter.astro' },
  { pattern: '/whole/', file: 'whole.astro' },
  { pattern: '/help/', file: 'help.astro' },
  { pattern: '/help/clauses/', file: 'help-clauses.astro' },
  { pattern: '/help/statuses/', file: 'help-statuses.astro' },
  { pattern: '/help/redlines/', file: 'help-redlines.astro' },
  { pattern: '/help/proposing-a-change/', file: 'help-suggest.astro' },
  { pattern: '/help/checks/', file: 'help-checks.astro' },
  { pattern: '/accessibility/', file: 'accessibility.astro' },
  { pattern: '/changes/', file: 'changes.astro' },
  { pattern: '/corrections/', file: 'corrections.astro' },
  { pattern: PROVISION_ROUTE, file: 'provision.astro' },
  { pattern: '/changes/feed.xml', file: 'changes-feed.ts' },
  { pattern: '/documents/[document]/feed.xml', file: 'feed.ts' },
  { pattern: '/bodies/[body]/feed.xml', file: 'feed.ts' },
  { pattern: '/sitemap.xml', file: 'sitemap.ts' },
  { pattern: '/robots.txt', file: 'robots.ts' },
  { pattern: '/assets/site.css', file: 'stylesheet.ts' },
  { pattern: '/assets/from-disk.js', file: 'from-disk.ts' },
  { pattern: '/assets/any-date.js', file: 'any-date.ts' },
  { pattern: '/assets/reading.js', file: 'reading-script.ts' },
  { pattern: '/assets/two-columns.js', file: 'two-columns.ts' },
  { pattern: '/assets/redline.js', file: 'redline-keys.ts' },
  { pattern: '/assets/compare-form.js', file: 'compare-form.ts' },
  { pattern: '/assets/compare.js', file: 'compare-script.ts' },
  { pattern: '/assets/kind.css', file: 'kind-stylesheet.ts' },
  { pattern: '/assets/search.css', file: 'search-stylesheet.ts' },
  { pattern: '/assets/search.js', file: 'search-script.ts' },
  { pattern: '/assets/seal.svg', file: 'seal.ts' },
  { pattern: '/assets/social.png', file: 'social-image.ts' },
  { pattern: '/favicon.ico', file: 'favicon.ts' },
  { pattern: '/apple-touch-icon.png', file: 'touch-icon.ts' },
  { pattern: '/_headers', file: 'headers.ts' },
];
