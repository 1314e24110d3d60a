import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CheckOptions } from '../pipeline/check-folder.ts';
import { astroSettings, BUILD_SETTINGS } from './astro-settings.ts';
import { closedFolders } from './closed-folders.ts';
import { serveContent } from './dev/serve-content.ts';
import { serveSearch } from './dev/serve-search.ts';
import { injectRoutes } from './inject-routes.ts';
import type { ClosedGate, LoadedSite } from './load-site.ts';
import { loadSite } from './load-site.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import { publish, published } from './published-site.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { addSiteFiles } from './site-files/add-site-files.ts';
import { readSiteFiles } from './site-files/read-site-files.ts';
import type { StagedOutput } from './staged-output.ts';
import { stageBeside } from './staged-output.ts';
import { verifyBuild } from './verify-build.ts';

/** What the integration shows: whose folder, and for which day. */
export interface SiteIntegrationOptions {
  /** Astro's own root where nothing is said. */
  readonly root: string | undefined;
  readonly on: CheckOptions['on'];
}

/** The integration for Astro's own commands. A build is staged, read back and swapped in. */
export function siteIntegration({ root: given, on }: SiteIntegrationOptions): AstroIntegration {
  let root = given;
  let loaded: LoadedSite | undefined;
  let staged: StagedOutput | undefined;
  return {
    name: 'cartulary',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, updateConfig }) => {
        const folder = root ?? fileURLToPath(config.root);
        root = folder;
        injectRoutes(injectRoute);
        if (command === 'sync' || command === 'preview') return;
        loaded = await loadSite(folder, on);
        updateConfig(astroSettings(loaded.site?.constitution.site.url));
        if (loaded.site !== undefined) publish({ ...loaded.site, isLive: command === 'dev' });
        if (command === 'dev') return;
        if (loaded.closed !== undefined) throw closedGate(loaded.closed);
        staged = stageForExit(fileURLToPath(config.outDir), folder);
        updateConfig({ ...BUILD_SETTINGS, outDir: pathToFileURL(`${staged.site}/`) });
      },
      'astro:server:setup': ({ server }) => {
        if (root === undefined || loaded === undefined) return;
        serveContent({ server, root, first: loaded, load: (folder) => loadSite(folder, on) });
        serveSearch(server, () => published().constitution);
      },
      'astro:build:done': async ({ logger }) => {
        if (staged === undefined || root === undefined) return;
        await writeSearchIndex(published().constitution, staged.site);
        const { files, count } = verifyBuild(published(), staged.site);
        const added = addSiteFiles(readSiteFiles(root), root, staged.site);
        writeManifest(published(), root, { folder: staged.site, files: [...files, ...added] });
        staged.swapIn();
        const { pages, editions, clauses } = count;
        logger.info(`${pages} pages, ${editions} editions and ${clauses} clauses, as many as went in.`);
      },
    },
  };
}

function closedGate({ report, summary }: ClosedGate): Error {
  process.stderr.write(`${report}\n`);
  const closed = new Error(`${summary} Nothing was built.`);
  // Astro prints where an error was thrown, and this one is no fault of the program.
  closed.stack = closed.message;
  return closed;
}

/** Astro tells nobody when a build fails, so what is left of it goes when the process does. */
function stageForExit(out: string, root: string): StagedOutput {
  const staged = stageBeside(out, [root], closedFolders(root));
  process.once('exit', staged.discard);
  return staged;
}
