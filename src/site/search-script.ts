import { fileURLToPath } from 'node:url';
import { keptScript } from './press/kept-script.ts';

const ENTRY = fileURLToPath(new URL('./browser/search-here.ts', import.meta.url));

let made: Promise<string> | undefined;

/** The script of the page of search: loads the index when it is asked for, and shows what was found. Made once. */
export function searchScript(): Promise<string> {
  made ??= keptScript(ENTRY);
  return made;
}
