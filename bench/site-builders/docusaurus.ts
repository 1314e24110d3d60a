import { type SiteBuilder, withTitle } from './site-builder.ts';

const CONFIG = `export default {
  title: 'Generated Society',
  url: 'https://generated.example',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md' },
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false, pages: false }]],
};
`;

/** Docusaurus with its classic preset, its documents alone, and what makes it faster. */
export const docusaurus: SiteBuilder = {
  name: 'Docusaurus',
  *files(texts) {
    // Not a module: what it generates for itself calls `require`.
    yield ['package.json', '{"private": true}'];
    yield ['docusaurus.config.js', CONFIG];
    yield ['docs/index.md', '---\ntitle: Generated Society\nslug: /\n---\nThe texts of the Society.\n'];
    for (const text of texts) yield [`docs/${text.id}.md`, withTitle(text)];
  },
  command: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
  output: 'build',
  kept: ['build', '.docusaurus', 'node_modules/.cache'],
};
