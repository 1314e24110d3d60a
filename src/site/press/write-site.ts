import type { Progress } from '../../model/progress.ts';
import { watchTextsUntil } from '../../model/texts-read.ts';
import { addresses } from '../addresses.ts';
import { digestFile } from '../manifest/digest-file.ts';
import type { PublishedSite } from '../published-site.ts';
import { PROVISION_ROUTE } from '../routes-table.ts';
import { groundsOf } from './grounds-of.ts';
import type { GrowingFolder } from './growing-folder.ts';
import type { KnownBuilds } from './known-builds.ts';
import type { MadePage } from './made-page.ts';
import type { PressedFile, PressedRoute } from './open-press.ts';
import { pressedRedirects } from './pressed-redirects.ts';

/** What is written, and where. */
export interface Writing {
  readonly routes: readonly PressedRoute[];
  readonly folder: GrowingFolder;
  readonly last: Pick<KnownBuilds, 'unchanged' | 'bytesOf'>;
  readonly tell: Progress;
}

/** What was written. */
export interface WrittenSite {
  /** What is to be known of each file, permanent addresses too. */
  readonly pages: readonly MadePage[];
  /** How many pages are those of the last build, permanent addresses left out. */
  readonly kept: number;
  /** How many pages were rendered. */
  readonly rendered: number;
}

/** Writes every page of the site into a folder, one after the other, and leaves nothing else there. */
export async function writeSite(site: PublishedSite, { routes, folder, last, tell }: Writing): Promise<WrittenSite> {
  const pages = await Promise.all(
    routes.filter(({ pattern }) => isRendered(pattern, site)).map((route) => route.files()),
  );
  const write = async (doing: string, files: readonly PressedFile[]) => {
    const written: WrittenPage[] = [];
    for (const [index, file] of files.entries()) {
      written.push(await writePage(file, folder, last));
      tell({ doing, done: index + 1, all: files.length });
    }
    return written;
  };
  const written = await write('Writing pages', pages.flat());
  const addressed = await write('Writing permanent addresses', pressedRedirects(site));
  const all = [...written, ...addressed].map(({ page }) => page);
  folder.clear(new Set(all.map(({ path }) => path)));
  const whole = written.filter(({ page }) => page.path.endsWith('index.html'));
  const kept = whole.filter(({ isKept }) => isKept).length;
  return { pages: all, kept, rendered: whole.length - kept };
}

interface WrittenPage {
  readonly page: MadePage;
  /** True for a page of the last build. */
  readonly isKept: boolean;
}

/** Writes a page unless its bytes stand there already. It is rendered only where they are not known. */
async function writePage(file: PressedFile, folder: GrowingFolder, last: Writing['last']): Promise<WrittenPage> {
  const known = last.unchanged(file.path);
  if (known !== undefined && folder.holds(known)) return { page: known, isKept: true };
  const before = known && last.bytesOf(known);
  if (known !== undefined && before !== undefined) {
    folder.write(file.path, before);
    return { page: known, isKept: true };
  }
  const { answer: bytes, read } = await watchTextsUntil(file.render);
  const page = { ...digestFile(file.path, bytes), read: groundsOf(read) };
  if (!folder.holds(page)) folder.write(file.path, bytes);
  return { page, isKept: false };
}

function isRendered(pattern: string, { hasSearch }: PublishedSite): boolean {
  return pattern.replace(/\/?$/, '/') !== PROVISION_ROUTE && (hasSearch || pattern !== addresses.searchScript);
}
