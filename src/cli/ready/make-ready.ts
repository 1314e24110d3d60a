import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { readyFolder, sayReady } from './ready-file.ts';
import { replaceFile } from './replace-file.ts';
import { stampOf } from './stamps.ts';

const HERE = 'src/cli/ready';
const MADE_BY = [
  ...['make-ready.ts', 'bundle-script.ts', 'stand-in-for.ts', 'ready-file.ts', 'replace-file.ts', 'stamps.ts'].map(
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
  const entry = inProject(`${HERE}/ready-main.ts`);
  const { text, files } = await bundleScript({ entry, together, onceCalled: seldomCalled(project) });
  const sources = [...files, ...MADE_BY.map(inProject)].map(stampOf);
  const script = join(readyFolder(project), 'check.mjs');
  replaceFile(script, text);
  sayReady({ project, script: stampOf(script), sources }, now);
}

/** What few checks come to: schemas are compiled anew once they change, and the reader of YAML that gray-matter brings along is not asked. */
function seldomCalled(project: string): readonly string[] {
  const ours = createRequire(join(project, 'package.json'));
  const ajv = ['ajv/dist/2020.js', 'ajv/dist/standalone/index.js'].map((name) => ours.resolve(name));
  const yaml = createRequire(ours.resolve('gray-matter')).resolve('js-yaml');
  return ['node:child_process', 'node:readline', ...ajv, yaml];
}
