import type { HookParameters } from 'astro';

type Settings = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

/** What the site asks of Astro, whoever starts it. Astro renders what it is handed; it reads no content of its own. */
export function astroSettings(siteUrl: string | undefined): Settings {
  return {
    ...(siteUrl === undefined ? {} : { site: siteUrl }),
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    compressHTML: true,
    devToolbar: { enabled: false },
    image: { service: { entrypoint: 'astro/assets/services/noop', config: {} } },
    markdown: { syntaxHighlight: false },
    prefetch: false,
    vite: { build: { cssMinify: true } },
  };
}

/** What a build asks besides: what is built stands anywhere, and there finds no packages. */
export const BUILD_SETTINGS: Settings = { vite: { environments: { prerender: { resolve: { noExternal: true } } } } };
