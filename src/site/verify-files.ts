import type { Address } from '../model/addresses.ts';
import { addresses } from './addresses.ts';
import { editionsWithImages, imageAddress } from './page-models/social-images.ts';
import type { PublishedSite } from './published-site.ts';

const FILES: readonly Address[] = [
  '/404.html',
  '/_headers',
  '/robots.txt',
  '/sitemap.xml',
  addresses.stylesheet,
  addresses.searchStylesheet,
  addresses.kindStylesheet,
  addresses.icon,
  addresses.smallIcon,
  addresses.touchIcon,
  imageAddress(undefined),
  addresses.feed(addresses.changes),
];

/** Throws at the first file that browsers, search engines or feed readers ask for by its name, and that a build lacks or has left empty. */
export function verifyFiles(
  { constitution }: Pick<PublishedSite, 'constitution'>,
  files: readonly { readonly path: string; readonly size: number }[],
): void {
  const expected = [...FILES, ...editionsWithImages(constitution).map(imageAddress)];
  const full = new Set(files.filter(({ size }) => size > 0).map(({ path }) => path));
  const lost = expected.find((address) => !full.has(address.slice(1)));
  if (lost !== undefined) throw new Error(`The build lacks the file ${lost.slice(1)}.`);
}
