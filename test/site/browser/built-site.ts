import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { buildSite } from '../../../src/site/build-site.ts';
import { ASKING_POLICY, SEARCHING_POLICY, SECURITY_POLICY } from '../../../src/site/html/security-policy.ts';
import { constitutionIn } from '../constitution-of.ts';

/** The folder of this repository, which is an organisation too. */
export const HERE = join(import.meta.dirname, '../../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/vnd.microsoft.icon',
  '.pdf': 'application/pdf',
};
const SQUEEZED = /^(?:text\/|image\/svg|application\/(?:xml|json))/;

/** A site on the disk. */
export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => void;
}

/** A site that is served, with a browser to look at it. */
export interface ServedSite extends Pick<BuiltSite, 'folder'> {
  /** With the base, and without the slash at its end. */
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/**
 * The folder of the site of an organisation, which is built once in a run of tests, for all that only read it. Whoever changes a
 * site takes a build of its own.
 */
export async function sharedSite(root: string): Promise<string> {
  const folder = join(inject('builds'), createHash('sha256').update(root).digest('hex'), 'dist');
  if (!existsSync(folder)) await build(root, folder);
  return folder;
}

/** Builds the site of an organisation's folder into a new folder. */
export async function builtSite(root: string): Promise<BuiltSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'cartulary-site-'));
  const folder = join(scratch, 'dist');
  await build(root, folder);
  return { folder, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}

async function build(root: string, out: string): Promise<void> {
  await buildSite({ constitution: constitutionIn(root, '2026-11-22'), root, out });
}

/**
 * Serves a built site on a free port, below `base`, as a host of static files does, and opens a browser. The security policy
 * goes with each page: the builder takes a run of tests for work on the site, and leaves it out.
 */
export async function servedSite(folder: string, base = ''): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, pathname.slice(base.length));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const isThere = pathname.startsWith(`${base}/`) && existsSync(file) && statSync(file).isFile();
    send(response, { folder, path: isThere ? relative(folder, file) : '404.html' }, isThere ? 200 : 404);
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
  return { folder, address: `http://127.0.0.1:${port}${base}`, browser, close };
}

/** Hosts squeeze what is text, as every browser allows. */
function send(
  response: ServerResponse,
  { folder, path }: { readonly folder: string; readonly path: string },
  status: number,
): void {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const squeezed = SQUEEZED.test(type);
  const content = readFileSync(join(folder, path));
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policyOf(path),
    ...(squeezed ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(squeezed ? gzipSync(content) : content);
}

/** What the page says of itself where it is published: home and the page for what is not found send questions to search. */
function policyOf(path: string): string {
  if (path === 'index.html' || path === '404.html') return ASKING_POLICY;
  return path.startsWith('search/') ? SEARCHING_POLICY : SECURITY_POLICY;
}

/** Every page of a built site, as its address, in code-point order. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .toSorted();
}

/** One page of each sort: the last of each. Those that only lead on are left out. */
export function pageOfEachSort(pages: readonly string[]): readonly string[] {
  const shown = pages.filter((page) => !page.startsWith('/id/'));
  return [...Map.groupBy(shown, sortOf).values()].map((members) => members.at(-1) ?? '/');
}

/** The sort of a page: itself at the top, and the pattern of its address below. */
export function sortOf(page: string): string {
  const [, top = '', ...below] = page.split('/').filter((part, index) => part !== '' || index === 0);
  // Each page of help is a sort of its own.
  if (below.length === 0 || top === 'help') return page;
  return [top, ...below.map((part, index) => (index % 2 === 0 ? '*' : part))].join('/');
}
