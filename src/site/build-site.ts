import { fileURLToPath } from 'node:url';
import type { Address } from '../model/addresses.ts';
import type { Built } from '../model/built.ts';
import type { CheckedConstitution } from '../model/constitution.ts';
import type { Progress } from '../model/progress.ts';
import { isAsRead } from '../pipeline/is-as-read.ts';
import { closedFolders } from './closed-folders.ts';
import { verifyNothingLeftOut } from './conservation/verify-nothing-left-out.ts';
import { discardWhenEnded } from './discard-when-ended.ts';
import { makeSite } from './make-site.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import type { PaperMaking } from './paper/make-papers.ts';
import { makePapers } from './paper/make-papers.ts';
import type { Paper } from './paper/papers.ts';
import { papersOf } from './paper/papers.ts';
import { type ReadyToPrint, readyToPrint } from './paper/ready-to-print.ts';
import { type PrintedPapers, printedOf, takePapers } from './paper/take-papers.ts';
import { findBundle } from './press/find-bundle.ts';
import { growingFolder } from './press/growing-folder.ts';
import { KNOWN_BUILDS, knownBuilds } from './press/known-builds.ts';
import { openPress } from './press/open-press.ts';
import { writeSite } from './press/write-site.ts';
import { publish } from './published-site.ts';
import { faultOfPlace } from './saying-place.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { addSiteFiles } from './site-files/add-site-files.ts';
import { foreignFiles } from './site-files/foreign-files.ts';
import { readSiteFiles } from './site-files/read-site-files.ts';
import { stageBeside } from './staged-output.ts';
import { verifyBuild } from './verify-build.ts';
import { verifyPreview } from './verify-preview.ts';

// The command line comes in by this file alone.
export { KNOWN_BUILDS };

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** What to build, and where. */
export interface BuildOptions {
  readonly constitution: CheckedConstitution;
  /** The organisation's folder, as an absolute path. */
  readonly root: string;
  /** The texts that were read, by path. Where the folder holds others once the site is made, nothing is published. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The folder that the site is built to, as an absolute path. */
  readonly out: string;
  /** What the site is a preview of, such as `Proposal 12`. */
  readonly preview?: string | undefined;
  /** What makes the PDFs. Without it there are none, and no page leads to one. */
  readonly making?: PaperMaking | undefined;
  /** PDFs that were printed before, to be taken where none are made. */
  readonly printed?: PrintedPapers | undefined;
  /** The folder in which it stands what the last build made, such as `KNOWN_BUILDS`. Without it every page is rendered. */
  readonly known?: string | undefined;
  /** False leaves the search out. */
  readonly hasSearch?: boolean;
  /** Hears how far the build has come. */
  readonly tell?: Progress;
}

const CHANGED = 'The content was changed while the site was built, so nothing was published: run this again.';

const SILENT: Progress = () => undefined;

/**
 * Builds the site of a checked constitution into `out`. Until the build is whole and has been read back, `out` stays as it was;
 * a build that fails throws and leaves nothing behind.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const possible = possiblePapers(options);
  const ready = await readyToPrint(possible.size, options.making);
  try {
    const papers = ready.printer === undefined ? printedOf(possible, options.printed) : possible;
    return await build(options, papers, ready);
  } finally {
    await ready.printer?.close();
  }
}

function possiblePapers({ constitution, making, printed }: BuildOptions): ReadonlyMap<Address, Paper> {
  return making === undefined && printed === undefined ? new Map() : papersOf(constitution);
}

async function build(
  { constitution, root, texts, out, preview, making, printed, known, hasSearch = true, tell = SILENT }: BuildOptions,
  papers: ReadonlyMap<Address, Paper>,
  { printer, why }: ReadyToPrint,
): Promise<Built> {
  // What is only proposed brings no files of its own: a preview is made of texts that nobody has looked at yet.
  const own = preview === undefined ? readSiteFiles(root) : [];
  const site = { ...(await makeSite(constitution)), preview, papers, hasSearch };
  const staged = stageBeside(out, [root, PACKAGE], closedFolders(root));
  const isDone = discardWhenEnded(staged.discard);
  try {
    publish(site);
    tell({ doing: 'Making ready' });
    const routes = await openPress(await findBundle(staged.scratch));
    const last = knownBuilds(site, { shelf: known, place: staged.place });
    const folder = growingFolder(staged, last.before);
    const written = await writeSite(site, { routes, folder, last, tell });
    tell({ doing: 'Making the search' });
    if (hasSearch) await writeSearchIndex(constitution, staged.site);
    if (printer !== undefined) await makePapers(site, staged.site, { ...making, printer });
    else if (printed !== undefined) takePapers(site, staged.site, printed);
    tell({ doing: 'Reading the site back' });
    const verified = verifyBuild(site, staged.site, { ...folder, isProved: last.isProved });
    if (texts !== undefined && !isAsRead(root, texts)) throw new Error(CHANGED);
    verifyNothingLeftOut(root, staged.site);
    if (preview !== undefined) verifyPreview(staged.site);
    const added = addSiteFiles(own, root, staged.site);
    writeManifest(site, root, { folder: staged.site, files: [...verified.files, ...added] });
    const foreign = foreignFiles(out, staged.site, last.strangersIn);
    const before = staged.swapIn();
    last.keep(written.pages, verified);
    const { kept, rendered } = written;
    return { ...verified.count, kept, rendered, whyNoPapers: why, leftBehind: leftBehind(foreign, before) };
  } catch (cause) {
    throw faultOfPlace(cause, out);
  } finally {
    isDone();
    staged.discard();
  }
}

function leftBehind(paths: readonly string[], folder: string | undefined): Built['leftBehind'] {
  return paths.length === 0 || folder === undefined ? undefined : { paths, folder };
}
