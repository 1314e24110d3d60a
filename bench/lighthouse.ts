import { JUDGED_PAGES } from '../test/site/browser/budgets.ts';
import { builtSite, HERE, servedSite } from '../test/site/browser/built-site.ts';
import { judgePages } from '../test/site/browser/judge-pages.ts';
import type { BenchPart, BenchRun } from './bench-run.ts';
import { formatTable } from './format-table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The built site judged by Lighthouse in all four categories. Served locally, on one machine, as a host of static files does. */
export async function judgeWithLighthouse({ tell }: BenchRun): Promise<BenchPart> {
  tell('building the site and judging it with Lighthouse');
  const built = await builtSite(HERE);
  const site = await servedSite(built.folder);
  const judgements = await judgePages(
    JUDGED_PAGES.map((page) => site.address + page),
    CATEGORIES,
  );
  await site.close();
  built.remove();
  for (const fault of judgements.flatMap(({ faults }) => faults)) tell(fault);
  const rows = judgements.map(({ url, scores }) => [
    new URL(url).pathname,
    ...CATEGORIES.map((category) => String(scores[category])),
  ]);
  return { heading: 'Lighthouse', tables: [formatTable(['page', ...CATEGORIES], rows)], claims: [] };
}
