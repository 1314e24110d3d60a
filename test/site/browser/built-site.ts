import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { buildSite } from '../../../src/site/build-site.ts';
import { COMPARING_POLICY, SECURITY_POLICY } from '../../../src/site/html/security-policy.ts';
import { constitutionIn } from '../constitution-of.ts';

/** The folder of this repository, which is an organisation too. */
export const HERE = join(import.meta.dirname, '../../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A site on the disk. */
export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => void;
}

/** A site that is served, with a browser to look at it. */
export interface ServedSite {
  /** Without the slash at its end. */
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Builds the site of an organisation's folder into a new folder. */
export async function builtSite(root: string): Promise<BuiltSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'cartulary-site-'));
  const folder = join(scratch, 'dist');
  await buildSite({ constitution: constitutionIn(root, '2026-11-22'), root, out: folder });
  return { folder, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}

/**
 * Serves a built site on a free port and opens a browser. The security policy goes with each page: the builder takes a
 * run of tests for work on the site, and leaves it out.
 */
export async function servedSite(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const isThere = existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8',
      'content-security-policy': file.includes('/compare/') ? COMPARING_POLICY : SECURITY_POLICY,
    });
    response.end(isThere ? readFileSync(file) : 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  // The cast is true: the server listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}`, browser, close };
}

/** Every page of a built site, as its address, in code-point order. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .toSorted();
}

/** One page of each sort: those at the top, and the last of each pattern below them. Those that only lead on are left out. */
export function pageOfEachSort(pages: readonly string[]): readonly string[] {
  const shown = pages.filter((page) => !page.startsWith('/id/'));
  const sorts = Map.groupBy(shown, (page) => {
    const [, top = '', ...below] = page.split('/').filter((part, index) => part !== '' || index === 0);
    if (below.length === 0) return page;
    return [top, ...below.map((part, index) => (index % 2 === 0 ? '*' : part))].join('/');
  });
  return [...sorts.values()].map((members) => members.at(-1) ?? '/');
}
