import { readFiles } from './organisation-files.ts';

/**
 * True where an organisation's folder still holds the texts that were read, by path, and no others. What was read while somebody
 * changed several files may be a mixture that nobody ever wrote: then this is false.
 */
export function isAsRead(root: string, texts: ReadonlyMap<string, string>): boolean {
  const { content, schemas } = readFiles(root);
  const files = [...content.files, ...schemas.files];
  return files.length === texts.size && files.every(({ path, text }) => texts.get(path) === text);
}
