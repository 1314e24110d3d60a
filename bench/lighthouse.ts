// Judges the built site with Lighthouse, in all four categories, and prints the scores. Served locally, on one machine, as a host of static files does.

import { JUDGED_PAGES } from '../test/site/browser/budgets.ts';
import { builtSite, HERE, servedSite } from '../test/site/browser/built-site.ts';
import { judgePages } from '../test/site/browser/judge-pages.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const built = await builtSite(HERE);
const site = await servedSite(built.folder);
const judgements = await judgePages(
  JUDGED_PAGES.map((page) => site.address + page),
  CATEGORIES,
);
await site.close();
built.remove();

process.stdout.write(`page | ${CATEGORIES.join(' | ')}\n--- | ${CATEGORIES.map(() => '---').join(' | ')}\n`);
for (const { url, scores, faults } of judgements) {
  process.stdout.write(`${new URL(url).pathname} | ${CATEGORIES.map((category) => scores[category]).join(' | ')}\n`);
  for (const fault of faults) process.stderr.write(`  ${fault}\n`);
}
