import { type SiteBuilder, withTitle } from './site-builder.ts';

const CONFIG = `export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: 'texts', output: 'built' } };
}
`;

/** Eleventy has no theme, so this is the least page that one may show to people. */
const LAYOUT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }} · Generated Society</title>
</head>
<body>
<header><a href="/">Generated Society</a></header>
<main>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
</body>
</html>
`;

/** Eleventy with one layout. */
export const eleventy: SiteBuilder = {
  name: 'Eleventy',
  *files(texts) {
    yield ['package.json', '{"type": "module", "private": true}'];
    yield ['eleventy.config.js', CONFIG];
    yield ['texts/_includes/page.njk', LAYOUT];
    yield ['texts/texts.json', '{"layout": "page.njk"}'];
    yield ['texts/index.md', '---\ntitle: Generated Society\n---\nThe texts of the Society.\n'];
    for (const text of texts) yield [`texts/${text.id}.md`, withTitle(text)];
  },
  command: ['@11ty/eleventy/cmd.cjs'],
  output: 'built',
  kept: ['built', '.cache'],
};
