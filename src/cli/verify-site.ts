import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isProven } from '../model/copy-proof.ts';
import { copyProofJson } from '../reports/copy-proof-json.ts';
import { copyProofClosing, copyProofText } from '../reports/copy-proof-text.ts';
import type { CopyPlace } from '../site/manifest/prove-copy.ts';
import { type Call, CannotRun, type Surroundings } from './command.ts';

/** What cannot be said beside `--site`, and why in a word. */
const BESIDE: Readonly<Record<string, string>> = {
  on: 'the copy says for which day it was built',
  since: 'it is about seals',
  base: 'it is about seals',
  receipt: 'it is about seals',
};

/** Proves the published copy that `--site` names against the content. Gives the exit code. Throws `CannotRun` where there is no copy to judge. */
export async function verifySite(
  written: string,
  { root, options }: Call,
  surroundings: Surroundings,
): Promise<number> {
  const name = Object.keys(BESIDE).find((option) => options[option] !== undefined);
  if (name !== undefined) throw new CannotRun(`Leave out --${name} where --site stands: ${BESIDE[name]}.`);
  const format = options['format'] ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new CannotRun(`There is no format “${format}”: choose text or json.`);
  // The site is only loaded where one is wanted: seals are verified without it.
  const { proveCopy } = await import('../site/manifest/prove-copy.ts');
  const proof = await proveCopy(placeOf(written, surroundings), root);
  if ('fault' in proof) throw new CannotRun(proof.fault);
  if (format === 'json') {
    surroundings.writeOut(copyProofJson(proof));
    surroundings.writeError(`${copyProofClosing(proof)}\n`);
  } else surroundings.writeOut(`${copyProofText(proof)}\n${copyProofClosing(proof)}\n`);
  return isProven(proof) ? 0 : 1;
}

function placeOf(written: string, { cwd }: Pick<Surroundings, 'cwd'>): CopyPlace {
  const address = addressIn(written);
  if (address !== undefined) return { address };
  if (written.trim() === '')
    throw new CannotRun('Name the copy: --site with the address of the site, or with the path of its folder.');
  const folder = resolve(cwd, written);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined)
    throw new CannotRun(`There is no folder “${written}”: name the folder of the copy, or the address of the site.`);
  if (!found.isDirectory())
    throw new CannotRun(`“${written}” is a file: name the folder that it lies in, or the address of the site.`);
  return { folder, written };
}

/** The address with a slash at its end; undefined for the path of a folder. */
function addressIn(written: string): URL | undefined {
  // A letter and a colon begin a path on Windows.
  if (!/^[a-z][a-z0-9+.-]+:/i.test(written)) return undefined;
  const url = URL.parse(written);
  if (url === null || !['https:', 'http:'].includes(url.protocol))
    throw new CannotRun(`“${written}” is no address of a site: it begins with https:// or http://.`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new CannotRun(
      'Write the address of the site alone, without a name, a password, a question or a place in it.',
    );
  return url.href.endsWith('/') ? url : new URL(`${url.href}/`);
}
