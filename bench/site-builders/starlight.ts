import { type SiteBuilder, withTitle } from './site-builder.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: './kept',
  integrations: [starlight({ title: 'Generated Society', pagefind: false, sidebar: [{ label: 'Start', link: '/' }] })],
});
`;

/** Astro looks here for the packages that are written in its own language. */
const PACKAGE = '{"type": "module", "private": true, "dependencies": {"astro": "*", "@astrojs/starlight": "*"}}';

const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight as its starter has it. */
export const starlight: SiteBuilder = {
  name: 'Starlight',
  *files(texts) {
    yield ['package.json', PACKAGE];
    yield ['astro.config.mjs', CONFIG];
    yield ['src/content.config.ts', COLLECTION];
    yield ['src/content/docs/index.md', '---\ntitle: Generated Society\n---\nThe texts of the Society.\n'];
    for (const text of texts) yield [`src/content/docs/${text.id}.md`, withTitle(text)];
  },
  command: ['astro/bin/astro.mjs', 'build', '--silent'],
  output: 'dist',
  kept: ['dist', 'kept', '.astro'],
};
