// Runs the command line as it was made ready; where it was not, from the sources, and makes `check` ready once all is said.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { optimizeLater } from './optimize-later.ts';
import { findReady, type ReadyFile, readyFolder } from './ready-file.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** What a script that was made ready exports; see `ready-main.ts`. */
type Run = (folder: string, code: string) => Promise<void>;

const made = process.argv[2] === 'check' ? findReady(PROJECT) : undefined;
const run = made && (await load(made));
if (made !== undefined && run !== undefined) {
  await run(readyFolder(PROJECT), made.script.digest);
} else {
  await import('../main.ts');
  if (process.argv[2] === 'check' && isWritable(readyFolder(PROJECT))) await makeReadyApart();
}

/** Nothing runs before `run`: where the script cannot be loaded, the sources can still answer. */
async function load({ script }: ReadyFile): Promise<Run | undefined> {
  optimizeLater();
  try {
    const { run }: { readonly run: Run } = await import(pathToFileURL(script.path).href);
    return run;
  } catch {
    return undefined;
  }
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** It is no part of the answer, which is out by then. What goes wrong is tried again the next time. */
async function makeReadyApart(): Promise<void> {
  const { spawn } = await import('node:child_process');
  const maker = join(import.meta.dirname, 'run-make-ready.ts');
  spawn(process.execPath, [maker], { stdio: 'ignore', windowsHide: true }).on('error', () => undefined);
}
