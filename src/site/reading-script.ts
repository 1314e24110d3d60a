import { fileURLToPath } from 'node:url';
import { keptScript } from './press/kept-script.ts';

const ENTRY = fileURLToPath(new URL('./browser/reading-tools.ts', import.meta.url));

let made: Promise<string> | undefined;

/** The script of a page on which a text stands: what opens at the number of a clause, and at a citation. Made once. */
export function readingScript(): Promise<string> {
  made ??= keptScript(ENTRY);
  return made;
}
