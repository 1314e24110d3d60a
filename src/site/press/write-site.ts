import { compareText } from '../../model/compare-text.ts';
import type { Progress } from '../../model/progress.ts';
import { watchTextsUntil } from '../../model/texts-read.ts';
import { addresses } from '../addresses.ts';
import { digestFile } from '../manifest/digest-file.ts';
import type { PublishedSite } from '../published-site.ts';
import { PROVISION_ROUTE } from '../routes-table.ts';
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

/** Writes every page of the site into a folder, one after the other, and leaves nothing else there. Gives what is to be known of each. */
export async function writeSite(
  site: PublishedSite,
  { routes, folder, last, tell }: Writing,
): Promise<readonly MadePage[]> {
  const pages = await Promise.all(
    routes.filter(({ pattern }) => isRendered(pattern, site)).map((route) => route.files()),
  );
  const made: MadePage[] = [];
  const write = async (doing: string, files: readonly PressedFile[]) => {
    for (const [index, file] of files.entries()) {
      made.push(await writePage(file, folder, last));
      tell({ doing, done: index + 1, all: files.length });
    }
  };
  await write('Writing pages', pages.flat());
  await write('Writing permanent addresses', pressedRedirects(site));
  folder.clear(new Set(made.map(({ path }) => path)));
  return made;
}

/** Writes a page unless its bytes stand there already. It is rendered only where they are not known. */
async function writePage(file: PressedFile, folder: GrowingFolder, last: Writing['last']): Promise<MadePage> {
  const known = last.unchanged(file.path);
  if (known !== undefined && folder.holds(known)) return known;
  const before = known && last.bytesOf(known);
  if (known !== undefined && before !== undefined) {
    folder.write(file.path, before);
    return known;
  }
  const { answer: bytes, read } = await watchTextsUntil(file.render);
  const page = { ...digestFile(file.path, bytes), read: [...read].toSorted(compareText) };
  if (!folder.holds(page)) folder.write(file.path, bytes);
  return page;
}

function isRendered(pattern: string, { hasSearch }: PublishedSite): boolean {
  return pattern.replace(/\/?$/, '/') !== PROVISION_ROUTE && (hasSearch || pattern !== addresses.searchScript);
}
