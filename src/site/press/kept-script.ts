import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeVersion } from './code-version.ts';
import { readSummed, writeSummed } from './summed-file.ts';

/** Only those who install this package write here: no text that somebody proposes can get there. */
const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/cartulary/scripts/', import.meta.url));

/**
 * What `bundleScript` makes of a file. It is made once for each version of the code, and kept with the package where that can be
 * written to, or on another `shelf`; one that is not whole, byte for byte, is made anew.
 */
export async function keptScript(entry: string, shelf = KEPT): Promise<string> {
  const file = join(shelf, basename(entry).replace(/\.ts$/, '.js'));
  const head = `${codeVersion()}\n`;
  const kept = readSummed(file);
  if (kept?.startsWith(head) === true) return kept.slice(head.length);
  // What bundles takes much memory, and keeps it.
  const { bundleScript } = await import('../bundle-script.ts');
  const script = await bundleScript(entry);
  writeSummed(file, head + script);
  return script;
}
