import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inCodePointOrder } from './in-code-point-order.ts';

/** Every file below a folder but folders, links and sockets among them: from the folder, with `/`, in code-point order. */
export function filePaths(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return inCodePointOrder(paths);
}
