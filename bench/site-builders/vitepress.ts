import { type SiteBuilder, withTitle } from './site-builder.ts';

const CONFIG = `export default { title: 'Generated Society', cacheDir: './kept', ignoreDeadLinks: true };
`;

/** VitePress with its own theme. */
export const vitepress: SiteBuilder = {
  name: 'VitePress',
  *files(texts) {
    yield ['package.json', '{"type": "module", "private": true}'];
    yield ['.vitepress/config.mjs', CONFIG];
    yield ['index.md', '# Generated Society\n\nThe texts of the Society.\n'];
    // Its pages take their heading from the text.
    for (const text of texts) yield [`${text.id}.md`, withTitle({ ...text, body: `# ${text.title}\n\n${text.body}` })];
  },
  command: ['vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
  kept: ['.vitepress/dist', '.vitepress/.temp', 'kept'],
};
