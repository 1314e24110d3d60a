import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_FILES } from '../model/site-files.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const OF_ORGANISATION = ['.git', 'content', 'schemas', SITE_FILES];
const OF_PACKAGE = [...OF_ORGANISATION, 'bench', 'node_modules', 'src', 'test'];

/** The folders of an organisation, and those of this package, in which no site is built. Absolute paths. */
export function closedFolders(root: string): readonly string[] {
  return [...OF_ORGANISATION.map((name) => join(root, name)), ...OF_PACKAGE.map((name) => join(PACKAGE, name))];
}
