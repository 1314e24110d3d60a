import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { absoluteUrl } from '../../model/addresses.ts';
import { dateInWords } from '../../model/plain-date.ts';
import type { PublishedSite } from '../published-site.ts';
import { pageCount } from './page-count.ts';
import { paperCss } from './paper-css.ts';
import type { Paper } from './papers.ts';
import { sayPageCounts } from './say-page-counts.ts';
import { settlePdf } from './settle-pdf.ts';
import type { Printer } from './start-printer.ts';

/** How papers are made. */
export interface PaperMaking {
  /** The path of a Chromium. */
  readonly chromium: string;
  /** True where nobody named this Chromium or asked for PDFs: then they may be left out. */
  readonly isUnasked?: boolean | undefined;
  /** Told each time that another one is made. */
  readonly onMade?: ((made: number, all: number) => void) | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The stylesheet with the head and the foot of the sheets. No page of the site has one of this name. */
const STYLESHEET = 'sheets.css';

/**
 * Prints every paper of a site that is built in `folder`, puts it in its place there, and says on the pages that lead to it how many pages it has.
 * Throws where one cannot be made.
 */
export async function makePapers(
  site: PublishedSite,
  folder: string,
  { printer, onMade }: Pick<PaperMaking, 'onMade'> & { readonly printer: Printer },
): Promise<void> {
  const { url, name } = site.constitution.site;
  const whose = `${name}, as on ${dateInWords(site.constitution.day)}`;
  const papers = new Map([...site.papers.values()].map((paper) => [absoluteUrl(url, paper.page), paper]));
  const counts = new Map<string, number>();
  await printer.print(
    [...papers].map(([address, paper]) => ({ url: address, paper })),
    ({ paper }, printed) => {
      const pdf = settlePdf(printed, site.constitution.day);
      counts.set(paper.file, pageCount(pdf));
      writeFileSync(join(folder, paper.file), pdf);
      onMade?.(counts.size, papers.size);
    },
    (asked) => load(asked, { siteUrl: url, folder, papers, whose }),
  );
  sayPageCounts(folder, counts);
}

interface Staged {
  readonly siteUrl: string;
  readonly folder: string;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly whose: string;
}

/** The file of the build that will stand at the address, and the stylesheet of each paper beside its page. */
function load(asked: URL, { siteUrl, folder, papers, whose }: Staged) {
  if (!asked.href.startsWith(siteUrl)) return undefined;
  const sheets = asked.href.endsWith(`/${STYLESHEET}`)
    ? papers.get(asked.href.slice(0, -STYLESHEET.length))
    : undefined;
  if (sheets !== undefined) return { body: Buffer.from(paperCss(sheets, whose)), type: 'text/css; charset=utf-8' };
  const path = asked.pathname.slice(new URL(siteUrl).pathname.length);
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  const type = TYPES[extname(file)];
  if (type === undefined || !existsSync(file)) return undefined;
  const body = readFileSync(file);
  return { body: papers.has(asked.href) ? withSheets(body) : body, type };
}

function withSheets(page: Buffer): Buffer {
  return Buffer.from(page.toString('utf8').replace('</head>', `<link rel="stylesheet" href="${STYLESHEET}"></head>`));
}
