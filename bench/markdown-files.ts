import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all Markdown files below a folder, in code-point order. */
export function markdownFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(folder, path));
}
