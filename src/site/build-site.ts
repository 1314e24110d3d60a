import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import type { Address } from '../model/addresses.ts';
import type { CheckedConstitution } from '../model/constitution.ts';
import { astroSettings, BUILD_SETTINGS } from './astro-settings.ts';
import { closedFolders } from './closed-folders.ts';
import { verifyNothingLeftOut } from './conservation/verify-nothing-left-out.ts';
import { discardWhenEnded } from './discard-when-ended.ts';
import { injectRoutes } from './inject-routes.ts';
import { makeSite } from './make-site.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import type { PaperMaking } from './paper/make-papers.ts';
import { makePapers } from './paper/make-papers.ts';
import type { Paper } from './paper/papers.ts';
import { papersOf } from './paper/papers.ts';
import { type PrintedPapers, printedOf, takePapers } from './paper/take-papers.ts';
import { whyNoPapers } from './paper/why-no-papers.ts';
import type { PublishedSite } from './published-site.ts';
import { publish } from './published-site.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { stageBeside } from './staged-output.ts';
import type { Built } from './verify-build.ts';
import { verifyBuild } from './verify-build.ts';
import { verifyPreview } from './verify-preview.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** What to build, and where. */
export interface BuildOptions {
  readonly constitution: CheckedConstitution;
  /** The organisation's folder, as an absolute path. */
  readonly root: string;
  /** The folder that the site is built to, as an absolute path. */
  readonly out: string;
  /** What the site is a preview of, such as `Proposal 12`. */
  readonly preview?: string | undefined;
  /** What makes the PDFs. Without it there are none, and no page leads to one. */
  readonly making?: PaperMaking | undefined;
  /** PDFs that were printed before, to be taken where none are made. */
  readonly printed?: PrintedPapers | undefined;
}

/**
 * Builds the site of a checked constitution into `out`. Until the build is whole and has been read back, `out` stays as it was;
 * a build that fails throws and leaves nothing behind.
 */
export async function buildSite({
  constitution,
  root,
  out,
  preview,
  making: wanted,
  printed,
}: BuildOptions): Promise<Built> {
  const why = wanted === undefined ? undefined : await whyNoPapers(constitution, wanted);
  const making = why === undefined ? wanted : undefined;
  const papers = papersToBe(constitution, { making, printed });
  const site = { ...(await makeSite(constitution)), preview, papers };
  const staged = stageBeside(out, [root, PACKAGE], closedFolders(root));
  const home = process.cwd();
  const isDone = discardWhenEnded(staged.discard);
  try {
    // Astro leaves its in-between files in the working folder where the site is built outside it.
    process.chdir(staged.scratch);
    await buildInto(site, staged.site, staged.scratch);
    await writeSearchIndex(constitution, staged.site);
    if (making !== undefined) await makePapers(site, staged.site, making);
    else if (printed !== undefined) takePapers(site, staged.site, printed);
    const count = verifyBuild(site, staged.site);
    verifyNothingLeftOut(root, staged.site);
    if (preview !== undefined) verifyPreview(staged.site);
    writeManifest(site, root, staged.site);
    staged.swapIn();
    return { ...count, whyNoPapers: why };
  } finally {
    process.chdir(home);
    isDone();
    staged.discard();
  }
}

function papersToBe(
  constitution: CheckedConstitution,
  { making, printed }: Pick<BuildOptions, 'making' | 'printed'>,
): ReadonlyMap<Address, Paper> {
  if (making !== undefined) return papersOf(constitution);
  return printed === undefined ? new Map() : printedOf(papersOf(constitution), printed);
}

async function buildInto(site: PublishedSite, folder: string, scratch: string): Promise<void> {
  publish(site);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    configFile: false,
    root: PACKAGE,
    outDir: folder,
    cacheDir: `${scratch}/cache`,
    publicDir: `${scratch}/public`,
    logLevel: 'error',
    integrations: [routesOnly(site)],
  });
}

function routesOnly({ constitution }: PublishedSite): AstroIntegration {
  return {
    name: 'cartulary',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        updateConfig(astroSettings(constitution.site.url));
        updateConfig(BUILD_SETTINGS);
        injectRoutes(injectRoute);
      },
    },
  };
}
