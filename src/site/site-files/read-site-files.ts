import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../../model/build-manifest.ts';
import { compareText } from '../../model/compare-text.ts';
import { SITE_FILES } from '../../model/site-files.ts';

const MOST_FILES = 1_000;
const LARGEST_FILE = 100_000_000;
const LONGEST_PATH = 200;

/** Such names are safe in an address and on every disk, and a manifest can list them. */
const NAME = /^(?!\.+$)[A-Za-z0-9._@+-]+$/;
const NEVER = new Set(['.git', '.github', '.env', 'node_modules', MANIFEST]);

/**
 * The paths of the files that an organisation publishes beside the pages, such as `CNAME`: from the folder, with `/`, in code-point
 * order; none where it has no such folder. Throws, in one sentence, where one is a link or cannot be published under its name.
 */
export function readSiteFiles(root: string): readonly string[] {
  const folder = join(root, SITE_FILES);
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  const paths = [...filesIn(folder, '')].toSorted(compareText);
  if (paths.length > MOST_FILES)
    throw new Error(
      `The folder “${SITE_FILES}” holds more than ${MOST_FILES} files: keep only what the host asks for in it.`,
    );
  return paths;
}

function* filesIn(folder: string, path: string): Generator<string> {
  const found = lstatSync(join(folder, path));
  const name = [SITE_FILES, ...path.split('/')].filter((part) => part !== '').join('/');
  if (found.isDirectory()) {
    for (const each of readdirSync(join(folder, path))) yield* filesIn(folder, withName(path, each));
    return;
  }
  if (!found.isFile() || path === '')
    throw new Error(`“${name}” is a link, or no file: put the file itself into “${SITE_FILES}”.`);
  if (found.size > LARGEST_FILE)
    throw new Error(`“${name}” is larger than ${LARGEST_FILE / 1_000_000} MB: publish it elsewhere, and link to it.`);
  yield path;
}

function withName(path: string, name: string): string {
  const whole = path === '' ? name : `${path}/${name}`;
  if (!NAME.test(name) || NEVER.has(name.toLowerCase()) || whole.length > LONGEST_PATH)
    throw new Error(
      `“${SITE_FILES}/${inOneLine(whole.slice(0, LONGEST_PATH))}” cannot be published under that name: give it a short one of letters, digits, dots, dashes and underscores, or take it away.`,
    );
  return whole;
}

/** A name can hold the end of a line, and the sentence about it cannot. */
function inOneLine(path: string): string {
  return path.replace(/[\n\r]+/g, ' ');
}
