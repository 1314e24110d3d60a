import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

/** What Lighthouse judges. */
export type Category = 'accessibility' | 'best-practices' | 'performance' | 'seo';

/** What it made of one page: from 0 to 100 in each category, and the audits that cost something, with the elements that they are about. */
export interface Judgement {
  readonly url: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** Judges pages one after the other, each as on a phone of the middle range. */
export async function judgePages(
  urls: readonly string[],
  categories: readonly Category[],
): Promise<readonly Judgement[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
  });
  const judgements: Judgement[] = [];
  for (const url of urls) {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'silent' });
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${url}.`);
    judgements.push(judgementOf(url, result.lhr));
  }
  await browser.close();
  return judgements;
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function judgementOf(url: string, { categories, audits }: Report): Judgement {
  const all = Object.values(categories);
  const weighed = all.flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0);
  return {
    url,
    scores: Object.fromEntries(all.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    faults: weighed.flatMap(({ id }) => {
      const audit = audits[id];
      return audit?.score === null || audit?.score === undefined || audit.score === 1
        ? []
        : [`${id}: ${audit.title} ${JSON.stringify(elementsOf(audit.details))}`];
    }),
  };
}

/** The elements that an audit has something against, as they stand in the page. */
function elementsOf(details: Report['audits'][string]['details']): readonly string[] {
  const items = details?.type === 'table' ? details.items : [];
  return items.flatMap(({ node }) => (typeof node === 'object' && 'snippet' in node ? [node.snippet ?? ''] : []));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The cast is true: the server listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
