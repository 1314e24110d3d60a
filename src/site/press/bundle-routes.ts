import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { astroSettings, BUILD_SETTINGS } from '../astro-settings.ts';
import { injectRoutes } from '../inject-routes.ts';

const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));

/** Has Astro make one program of all routes, and puts it into a folder. `scratch` takes what is left behind. No page is rendered. */
export async function bundleRoutes(folder: string, scratch: string): Promise<void> {
  const home = process.cwd();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  mkdirSync(scratch, { recursive: true });
  try {
    // Astro leaves its in-between files in the working folder where the site is built outside it.
    process.chdir(scratch);
    await build({
      configFile: false,
      root: PACKAGE,
      outDir: join(scratch, 'out'),
      cacheDir: join(scratch, 'cache'),
      publicDir: join(scratch, 'public'),
      logLevel: 'error',
      integrations: [bundleOnly(folder)],
    });
  } finally {
    process.chdir(home);
  }
}

function bundleOnly(folder: string): AstroIntegration {
  let bundle: string | undefined;
  const noting = {
    name: 'cartulary:bundle',
    writeBundle(this: { readonly environment: { readonly name: string } }, { dir }: { readonly dir?: string }) {
      if (this.environment.name === 'prerender') bundle = dir;
    },
  };
  return {
    name: 'cartulary',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        updateConfig(astroSettings(undefined));
        updateConfig(BUILD_SETTINGS);
        updateConfig({ vite: { plugins: [noting] } });
        injectRoutes(injectRoute);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'cartulary',
          setup: async () => {
            if (bundle === undefined) throw new Error('Astro made no program of the routes.');
            cpSync(bundle, folder, { recursive: true });
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is rendered while the routes are bundled.')),
        });
      },
    },
  };
}
