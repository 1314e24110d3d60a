import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../../model/shelf.ts';
import { replaceFile } from './replace-file.ts';

const DIGEST = 64;

/** How much a shelf holds. */
export interface ShelfRoom {
  /** The latest texts stay, this many. */
  readonly most: number;
  /** In UTF-16 units. */
  readonly longest: number;
}

/** A shelf in a folder, for this code alone. Where the folder cannot be used nothing is kept, and what is not whole is not given out. */
export function shelfIn(folder: string, code: string, { most, longest }: ShelfRoom): Shelf {
  const pathOf = (key: string) => join(folder, `${digest(code + key).slice(0, 32)}.txt`);
  // Under another name, too, a text is not what was put there.
  const sealOf = (key: string, text: string) => digest(`${code}\n${key}\n${text}`);
  return {
    take: (key) => {
      try {
        const kept = readFileSync(pathOf(key), 'utf8');
        const text = kept.slice(DIGEST);
        return sealOf(key, text) === kept.slice(0, DIGEST) ? text : undefined;
      } catch {
        return undefined;
      }
    },
    put: (key, text) => {
      if (text.length > longest) return;
      replaceFile(pathOf(key), sealOf(key, text) + text);
      dropOldest(folder, most);
    },
  };
}

/** Another process may have dropped one before, and nobody misses it. */
function dropOldest(folder: string, most: number): void {
  try {
    const age = (path: string) => statSync(path).mtimeMs;
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const paths = texts.map((name) => join(folder, name)).sort((one, other) => age(other) - age(one));
    for (const path of paths.slice(most)) rmSync(path, { force: true });
  } catch {}
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
