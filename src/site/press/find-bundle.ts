import { createHash, randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeVersion } from './code-version.ts';

/** Only those who install this package write here: no text that somebody proposes can get there. */
const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/cartulary/routes/', import.meta.url));
const MOST_KEPT = 3;
const SUM = 'sum.txt';

/**
 * The folder with the program of all routes. It is made once for each version of the code, and kept with the package where that
 * can be written to, or on another `shelf`; else it is made in `scratch`. One that is not whole, byte for byte, is made anew.
 */
export async function findBundle(scratch: string, shelf = KEPT): Promise<string> {
  const kept = join(shelf, codeVersion());
  if (isWhole(kept)) return kept;
  const fresh = join(scratch, 'routes');
  // Astro takes long to load, and whoever finds the program made does not need it.
  const { bundleRoutes } = await import('./bundle-routes.ts');
  await bundleRoutes(fresh, join(scratch, 'bundling'));
  writeFileSync(join(fresh, SUM), sumOf(fresh));
  return keep(fresh, kept) ? kept : fresh;
}

function isWhole(folder: string): boolean {
  const sum = join(folder, SUM);
  return existsSync(sum) && readFileSync(sum, 'utf8') === sumOf(folder);
}

function sumOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.mjs$/.test(path));
  for (const file of files.toSorted()) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Puts the folder in its place in one step. False where that cannot be: then the next build makes it again. */
function keep(fresh: string, place: string): boolean {
  const mark = `.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    cpSync(fresh, place + mark, { recursive: true });
    if (existsSync(place)) renameSync(place, `${place}${mark}-broken`);
    renameSync(place + mark, place);
    forgetOld(dirname(place));
    return isWhole(place);
  } catch {
    rmSync(place + mark, { recursive: true, force: true });
    return false;
  }
}

/** Another build may still read one that is old, so the newest stay. */
function forgetOld(shelf: string): void {
  const ages = readdirSync(shelf).map((name) => ({
    path: join(shelf, name),
    made: statSync(join(shelf, name)).mtimeMs,
  }));
  const old = ages.toSorted((one, other) => other.made - one.made).slice(MOST_KEPT);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
