import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptScript } from './press/kept-script.ts';

const ENTRY = fileURLToPath(new URL('./browser/compare-here.ts', import.meta.url));

let made: Promise<string> | undefined;

/** The script that draws a redline of any two editions in a browser, by the code that makes the redline pages. Made once. */
export function compareScript(): Promise<string> {
  made ??= keptScript(ENTRY).then((code) => `/*! Compares words with jsdiff.\n${licence()}*/\n${code}`);
  return made;
}

/** What is handed on with the package that compares words. */
function licence(): string {
  const manifest = createRequire(import.meta.url).resolve('diff/package.json');
  return readFileSync(join(dirname(manifest), 'LICENSE'), 'utf8');
}
