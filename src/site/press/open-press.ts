import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the program of the routes is asked for. */
interface Program {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly routeCache: { readonly clearAll: () => void };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly getComponentByRoute: (route: RouteData) => Promise<RouteModule>;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
}

interface RouteData {
  readonly type: string;
  /** Such as `/documents/[document]`. */
  readonly route: string;
  readonly params: readonly string[];
}

interface RouteModule {
  readonly getStaticPaths?: (options: { readonly routePattern: string }) => readonly StaticPath[];
}

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** One route of the site, with all the files that it makes. */
export interface PressedRoute {
  readonly pattern: string;
  /** The files by their paths below the folder of the site, each with what makes its bytes. */
  readonly files: () => Promise<readonly PressedFile[]>;
}

/** A file of the site that is yet to be made. */
export interface PressedFile {
  /** Below the folder of the site, such as `documents/rules/index.html`. */
  readonly path: string;
  readonly render: () => Promise<Uint8Array>;
}

const NOWHERE = { write: () => true };

/**
 * The routes of a bundle that Astro made, ready to render the site that is published. Astro's own loop over the pages keeps
 * something of each until the last is written, which costs more than rendering them; here each page is forgotten once it is there.
 */
export async function openPress(bundle: string): Promise<readonly PressedRoute[]> {
  const entry = readdirSync(bundle).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error('The program of the routes has no beginning.');
  // The cast is true of the version of Astro that is pinned, and every build tries it.
  const { app } = (await import(pathToFileURL(join(bundle, entry)).href)) as { readonly app: Program };
  app.setInternals({ pagesByKeys: new Map() });
  // What is wrong with a page is thrown, so that it need not be printed too.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: NOWHERE } } });
  // A process may build several sites one after the other.
  app.routeCache.clearAll();
  return app.manifest.routes.map(({ routeData }) => pressedRoute(app, routeData));
}

function pressedRoute(app: Program, route: RouteData): PressedRoute {
  return {
    pattern: route.route,
    files: async () => (await pathsOf(app, route)).map((path) => pressedFile(path, app, route)),
  };
}

async function pathsOf(app: Program, route: RouteData): Promise<readonly string[]> {
  if (route.params.length === 0) return [route.route];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const paths = getStaticPaths?.({ routePattern: route.route }) ?? [];
  return paths.map(({ params }) => route.route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''));
}

function pressedFile(path: string, app: Program, route: RouteData): PressedFile {
  const url = `http://localhost${route.type === 'page' ? path.replace(/\/?$/, '/') : path}`;
  return {
    path: fileAt(path, route),
    render: async () => {
      const response = await app.render(new Request(url), { routeData: route });
      const isGiven = response.ok || path === '/404';
      if (!isGiven) throw new Error(`The page ${path} could not be made: it answers ${response.status}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

function fileAt(path: string, { type }: RouteData): string {
  if (type !== 'page') return path.slice(1);
  return path === '/404' ? '404.html' : `${path}/index.html`.replace(/^\/+/, '').replace('//', '/');
}
