import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchPart, type BenchRun, generated, measure } from '../bench-run.ts';
import { type Claim, ratio } from '../claim.ts';
import { countPages, type PageCount } from '../count-pages.ts';
import { formatTable } from '../format-table.ts';
import { GENERATED_DAY } from '../generate-constitution.ts';
import type { Usage } from '../measure-process.ts';
import { hasOption, ourCommand } from '../our-command.ts';
import { docusaurus } from '../site-builders/docusaurus.ts';
import { eleventy } from '../site-builders/eleventy.ts';
import { type PlainText, readPlainTexts } from '../site-builders/plain-texts.ts';
import { hasSitePeers, SITE_PEERS, type SiteBuilder, writeProject } from '../site-builders/site-builder.ts';
import { starlight } from '../site-builders/starlight.ts';
import { vitepress } from '../site-builders/vitepress.ts';

const USUAL_SIZES = [1000];
const BUILDERS: readonly SiteBuilder[] = [starlight, vitepress, eleventy, docusaurus];
const PLAIN = ['--no-pdf', '--no-search', '--no-cache'];

interface Built {
  readonly name: string;
  readonly usage: Usage;
  readonly pages: PageCount;
}

/** The site built from a cold start, without search and PDFs, page for page beside other makers of sites. */
export async function measureSites(run: BenchRun): Promise<BenchPart> {
  const parts: BenchPart[] = [];
  for (const size of run.sizes.length > 0 ? run.sizes : USUAL_SIZES) parts.push(await buildAll(run, size));
  return {
    heading: 'The site, from a cold start, without search and PDFs',
    tables: parts.flatMap(({ tables }) => tables),
    claims: parts.flatMap(({ claims }) => claims),
  };
}

async function buildAll(run: BenchRun, size: number): Promise<BenchPart> {
  const root = generated(run, size);
  const out = join(run.scratch, `site-${size}`);
  const isBare = hasOption('build', '--no-search');
  const name = `Cartulary${isBare ? '' : ', with search'}`;
  const command = ourCommand('build', [root, '--on', GENERATED_DAY, '--out', out], PLAIN);
  const prepare = () => rmSync(out, { recursive: true, force: true });
  const ours: Built = {
    name,
    usage: await measure(run, `${name}, ${size} documents`, { ...command, prepare }),
    pages: countPages(out),
  };
  const texts = readPlainTexts(root);
  const others: Built[] = [];
  for (const builder of run.peers === 'with' && hasSitePeers() ? BUILDERS : [])
    others.push(await buildWith(run, builder, texts));
  const work = `site, ${size} documents`;
  return {
    heading: work,
    tables: [table([ours, ...others])],
    claims: others.flatMap((other) => claimsOf(work, ours, other)),
  };
}

async function buildWith(run: BenchRun, builder: SiteBuilder, texts: readonly PlainText[]): Promise<Built> {
  // It has to lie above the packages, which do not all follow links to them.
  const folder = mkdtempSync(join(SITE_PEERS, 'scratch-'));
  const kept = [builder.output, ...builder.kept].map((name) => join(folder, name));
  const [script, ...args] = builder.command;
  try {
    writeProject(folder, builder, texts);
    const usage = await measure(run, `${builder.name}, ${texts.length} texts`, {
      args: [join(SITE_PEERS, 'node_modules', script), ...args],
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      prepare: () => {
        for (const path of kept) rmSync(path, { recursive: true, force: true });
      },
    });
    return { name: builder.name, usage, pages: countPages(join(folder, builder.output)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(built: readonly Built[]): string {
  const head = [
    'site',
    'pages',
    'redirects',
    'processor, ms',
    'a page, ms',
    'clock, ms',
    'memory, MB',
    'a page, KB',
    'runs',
  ];
  const rows = built.map(({ name, usage, pages }) => [
    name,
    String(pages.pages),
    String(pages.redirects),
    usage.cpu.toFixed(0),
    (usage.cpu / pages.pages).toFixed(2),
    usage.wall.toFixed(0),
    usage.peak.toFixed(0),
    ((usage.peak * 1000) / pages.pages).toFixed(0),
    String(usage.runs),
  ]);
  return formatTable(head, rows);
}

/** Redirects are work, and are no pages that anybody reads: they count in the time and not in the pages. */
function claimsOf(work: string, ours: Built, other: Built): readonly Claim[] {
  const share = (read: (usage: Usage) => number) =>
    read(ours.usage) / ours.pages.pages / (read(other.usage) / other.pages.pages);
  const [cpu, peak] = [share((usage) => usage.cpu), share((usage) => usage.peak)];
  const claim = (level: Claim['level'], what: string, value: number, most: number): Claim => ({
    work,
    level,
    target: `${what} of ${other.name}, page for page`,
    measured: ratio(value, 1),
    isMet: value < most,
  });
  if (other.name !== starlight.name) return [claim('aim', 'below the processor', cpu, 1)];
  return [
    claim('must reach', 'below the processor', cpu, 1),
    claim('must reach', 'below the memory', peak, 1),
    claim('aim', 'half the processor', cpu, 0.5),
    claim('aim', 'half the memory', peak, 0.5),
  ];
}
