import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTags } from './html/read-tags.ts';

/**
 * Reads a built preview back: every page says that it is one and asks search engines to leave it, and so does `robots.txt`.
 * Throws at the first that does not.
 */
export function verifyPreview(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const plain = pages.find((path) => !saysSo(readFileSync(join(folder, path), 'utf8')));
  if (plain !== undefined) throw new Error(`The page ${plain} does not say that it is a preview.`);
  if (!/^Disallow: \/$/m.test(readFileSync(join(folder, 'robots.txt'), 'utf8')))
    throw new Error('The preview lets search engines in.');
}

function saysSo(html: string): boolean {
  const tags = [...readTags(html)].map(({ attributes }) => attributes);
  const isKeptOut = tags.some(
    (attributes) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex',
  );
  return isKeptOut && tags.some((attributes) => attributes.get('class') === 'preview');
}
