import { afterAll, beforeAll, expect, test } from 'vitest';
import { JUDGED_PAGES } from './budgets.ts';
import { HERE, type ServedSite, servedSite, sharedSite } from './built-site.ts';
import { judgePages } from './judge-pages.ts';

// Performance is a time, and is measured by `npm run bench`.
const STABLE = ['accessibility', 'best-practices', 'seo'] as const;
/** In milliseconds. It takes 30 seconds, and much longer on a machine that has other work. */
const LONGEST = 300_000;
const FULL = Object.fromEntries(STABLE.map((category) => [category, 100]));

let site: ServedSite;
beforeAll(async () => {
  site = await servedSite(await sharedSite(HERE));
});
afterAll(() => site.close());

test(
  'Lighthouse finds nothing to better for access, for search engines, and in good practice',
  async () => {
    const urls = JUDGED_PAGES.map((page) => site.address + page);
    const judgements = await judgePages(urls, STABLE);
    expect(judgements).toEqual(urls.map((url) => ({ url, scores: FULL, faults: [] })));
  },
  LONGEST,
);
