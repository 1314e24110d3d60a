import type { BuildManifest } from '../../model/build-manifest.ts';

/** A manifest as its file holds it: a line for each file, so that two can be compared by eye. */
export function manifestText({ files, ...about }: BuildManifest): string {
  const head = JSON.stringify(about, undefined, 2).replace(/\n\}$/, '');
  const lines = files.map((file) => `    ${JSON.stringify(file)}`);
  return `${head},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
