import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { ClosedGate, LoadedSite } from '../load-site.ts';
import { publish } from '../published-site.ts';
import { closedGatePage } from './closed-gate-page.ts';

const PAUSE_IN_MILLISECONDS = 80;

/** A development server, and how to load the site that it shows. */
export interface ServedContent {
  readonly server: ViteDevServer;
  readonly root: string;
  readonly first: LoadedSite;
  readonly load: (root: string) => Promise<LoadedSite>;
}

/**
 * Keeps the pages of a development server up with the content. Where the gate closes, the last sound site stays,
 * with what is wrong laid over it; where there was none yet, a page says what is wrong. Both go once it is mended.
 */
export function serveContent({ server, root, first, load }: ServedContent): void {
  let closedFromTheStart = first.closed;
  let isClosed = first.closed !== undefined;
  if (first.closed !== undefined) print(first.closed);
  server.middlewares.use((request, response, next) => {
    const isForPeople = request.headers.accept?.includes('text/html') === true;
    if (closedFromTheStart === undefined || !isForPeople) return next();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(closedGatePage(closedFromTheStart));
  });
  const reload = async (): Promise<void> => {
    const { site, closed } = await load(root);
    if (site === undefined) {
      isClosed = true;
      print(closed);
      if (closedFromTheStart === undefined) showOverlay(server, root, closed);
      else reloadPages(server);
      if (closedFromTheStart !== undefined) closedFromTheStart = closed;
      return;
    }
    if (isClosed) process.stderr.write('The gate is open again.\n');
    isClosed = false;
    closedFromTheStart = undefined;
    publish({ ...site, isLive: true });
    reloadPages(server);
  };
  watch(server, root, reload);
}

function watch(server: ViteDevServer, root: string, reload: () => Promise<void>): void {
  const folders = ['content', 'schemas'].map((name) => join(root, name));
  server.watcher.add(folders);
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(reload).catch((cause: unknown) => server.config.logger.error(String(cause)));
    }, PAUSE_IN_MILLISECONDS);
  });
}

function reloadPages(server: ViteDevServer): void {
  // Without this Astro keeps the addresses that it knows, and a new document is not found.
  server.environments['ssr']?.hot.send('astro:content-changed', {});
  server.environments['client']?.hot.send({ type: 'full-reload' });
}

function showOverlay(server: ViteDevServer, root: string, { diagnostics, summary, report }: ClosedGate): void {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first === undefined) return;
  const { file, line, column } = first.place;
  server.environments['client']?.hot.send({
    type: 'error',
    err: {
      message: `${summary} ${first.message}`,
      stack: '',
      id: join(root, file),
      loc: { file: join(root, file), line, column },
      frame: report,
    },
  });
}

function print({ report, summary }: ClosedGate): void {
  process.stderr.write(`${report}\n${summary}\n`);
}
