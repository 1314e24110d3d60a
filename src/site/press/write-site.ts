import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../../model/compare-text.ts';
import type { Progress } from '../../model/progress.ts';
import { watchTextsUntil } from '../../model/texts-read.ts';
import { addresses } from '../addresses.ts';
import { redirectHtml } from '../html/redirect-html.ts';
import { SECURITY_POLICY } from '../html/security-policy.ts';
import { digestFile } from '../manifest/digest-file.ts';
import { provisionRedirects } from '../page-models/redirects.ts';
import type { PublishedSite } from '../published-site.ts';
import { PROVISION_ROUTE } from '../routes-table.ts';
import type { MadePage, TakenPage } from './made-page.ts';
import type { PressedRoute } from './open-press.ts';

/** What is written, and where. */
export interface Writing {
  readonly routes: readonly PressedRoute[];
  readonly folder: string;
  /** The bytes of a page that the last build made, and that nothing changed since; undefined for one to render. */
  readonly take: (path: string) => TakenPage | undefined;
  readonly tell: Progress;
}

/** Writes every page of the site into a folder, one after the other. Gives what is to be known of each, permanent addresses apart. */
export async function writeSite(
  site: PublishedSite,
  { routes, folder, take, tell }: Writing,
): Promise<readonly MadePage[]> {
  const files = await Promise.all(
    routes.filter(({ pattern }) => isRendered(pattern, site)).map((route) => route.files()),
  );
  const all = files.flat();
  const made: MadePage[] = [];
  let last = '';
  for (const [index, { path, render }] of all.entries()) {
    const file = join(folder, path);
    if (dirname(file) !== last) mkdirSync(dirname(file), { recursive: true });
    last = dirname(file);
    const { bytes, page } = take(path) ?? (await renderPage(path, render));
    writeFileSync(file, bytes);
    made.push(page);
    tell({ doing: 'Writing pages', done: index + 1, all: all.length });
  }
  writeRedirects(site, folder, tell);
  return made;
}

async function renderPage(path: string, render: () => Promise<Uint8Array>): Promise<TakenPage> {
  const { answer: bytes, read } = await watchTextsUntil(render);
  return { bytes, page: { ...digestFile(path, bytes), read: [...read].toSorted(compareText), isTaken: false } };
}

function isRendered(pattern: string, { hasSearch }: PublishedSite): boolean {
  return pattern.replace(/\/?$/, '/') !== PROVISION_ROUTE && (hasSearch || pattern !== addresses.searchScript);
}

/** The permanent addresses of provisions. They are most of the pages of a site, and need nothing of Astro. */
function writeRedirects({ constitution, preview }: PublishedSite, folder: string, tell: Progress): void {
  const redirects = provisionRedirects(constitution);
  const around = { site: constitution.site, preview, policy: SECURITY_POLICY };
  let last = '';
  for (const [index, { document, provision, to, title }] of redirects.entries()) {
    const address = addresses.provision(document, provision);
    const place = join(folder, address);
    if (document !== last) mkdirSync(dirname(place), { recursive: true });
    last = document;
    mkdirSync(place);
    writeFileSync(join(place, 'index.html'), redirectHtml({ address, to, title }, around));
    tell({ doing: 'Writing permanent addresses', done: index + 1, all: redirects.length });
  }
}
