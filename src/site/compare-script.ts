import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ENTRY = fileURLToPath(new URL('./browser/compare-here.ts', import.meta.url));

let made: Promise<string> | undefined;

/** The script that draws a redline of any two editions in a browser, by the code that makes the redline pages. Made once. */
export function compareScript(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  // All that is imported is pure, and most of what the package for words offers is not asked for.
  const build = await rolldown({ input: ENTRY, treeshake: { moduleSideEffects: (module) => module === ENTRY } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return `/*! Compares words with jsdiff.\n${licence()}*/\n${output[0].code}`;
}

/** What is handed on with the package that compares words. */
function licence(): string {
  const manifest = createRequire(import.meta.url).resolve('diff/package.json');
  return readFileSync(join(dirname(manifest), 'LICENSE'), 'utf8');
}
