import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder but folders, links and sockets among them: from the folder, with `/`, in code-point order. */
export function filePaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byCodePoint);
}

/** UTF-16 puts what is written with two units before the last of those written with one; UTF-8 does not. */
function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
