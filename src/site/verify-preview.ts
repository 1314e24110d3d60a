import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the `robots.txt` of a built preview back, and throws unless it asks search engines to leave the whole of it. */
export function verifyPreview(folder: string): void {
  if (!/^Disallow: \/$/m.test(readFileSync(join(folder, 'robots.txt'), 'utf8')))
    throw new Error('The preview lets search engines in.');
}
