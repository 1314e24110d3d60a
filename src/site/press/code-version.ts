import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));
const CODE = /\.(?:ts|mjs|astro|css)$/;
/** The examples of the rules are texts. */
const TEXTS = 'examples';

let known: string | undefined;

/** A digest of all that makes pages out of texts: this code, the packages that it stands on, and Node itself. */
export function codeVersion(): string {
  // The code of a process is that with which it began.
  known ??= versionNow();
  return known;
}

function versionNow(): string {
  const hash = createHash('sha256');
  hash.update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const file of codeFiles()) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}

function codeFiles(): readonly string[] {
  const source = join(PACKAGE, 'src');
  const own = codeIn(source);
  const astro = findPackageJSON('astro', import.meta.url);
  // npm keeps the list of what is installed in the folder in which it installs.
  const installed = astro === undefined ? [] : [astro, join(dirname(dirname(astro)), '.package-lock.json')];
  return [...own.toSorted(), join(PACKAGE, 'package.json'), ...installed.filter((path) => existsSync(path))];
}

function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === TEXTS ? [] : codeIn(path);
    return CODE.test(entry.name) ? [path] : [];
  });
}
