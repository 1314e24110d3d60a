import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { readyFolder, sayReady } from './ready-file.ts';
import { replaceFile } from './replace-file.ts';
import { stampOf } from './stamps.ts';

const HERE = 'src/cli/ready';
const MADE_BY = [
  ...['make-ready.ts', 'bundle-script.ts', 'ready-file.ts', 'replace-file.ts', 'stamps.ts'].map(
    (name) => `${HERE}/${name}`,
  ),
  'src/read/discover/file-stand.ts',
];

/**
 * Makes the command `check` of the package in a folder ready: one file in place of hundreds, so that it starts in a fraction of the time.
 * A source that was changed a moment ago is left for the next time. Throws where it cannot be made, and writes nothing where it may not.
 */
export async function makeReady(project: string, now: number): Promise<void> {
  const inProject = (path: string) => join(project, path);
  const together = ['src/cli/main.ts', 'src/cli/check.ts'].map(inProject);
  const { text, files } = await bundleScript(inProject(`${HERE}/ready-main.ts`), together);
  const sources = [...files, ...MADE_BY.map(inProject)].map(stampOf);
  const script = join(readyFolder(project), 'check.mjs');
  replaceFile(script, text);
  sayReady({ project, script: stampOf(script), sources }, now);
}
