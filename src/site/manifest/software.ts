import { readFileSync } from 'node:fs';
import type { BuildManifest } from '../../model/build-manifest.ts';

/** The name and the version of this tool. */
export function software(): BuildManifest['software'] {
  // The cast is true: it is the file of this package, and npm asks for both.
  const { name, version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  return { name, version };
}
