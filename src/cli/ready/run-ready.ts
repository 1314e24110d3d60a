// Runs the command line as it was made ready; where it was not, from the sources, and makes `check` ready once all is said.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spareMemory } from '../spare-memory.ts';
import { optimizeLater } from './optimize-later.ts';
import { type ReadyCode, readyCode } from './ready-code.ts';
import { findReady, type ReadyFile, readyFolder } from './ready-file.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** What a script that was made ready gives; see `ready-main.ts`. */
interface Ready {
  readonly run: (folder: string, code: string) => Promise<boolean>;
}

const made = process.argv[2] === 'check' ? findReady(PROJECT) : undefined;
const ready = made && load(made);
if (made !== undefined && ready !== undefined) {
  if (await ready.run(readyFolder(PROJECT), made.script.digest)) ready.keepCompiled();
} else {
  await import('../main.ts');
  if (process.argv[2] === 'check' && isWritable(readyFolder(PROJECT))) await makeReadyApart();
}

/** Nothing runs before `run`: where the script cannot be loaded, the sources can still answer. */
function load({ script }: ReadyFile): (Ready & Pick<ReadyCode, 'keepCompiled'>) | undefined {
  // What was kept of the code is for a V8 that is set as this one is: all is set before it is read.
  optimizeLater();
  spareMemory();
  try {
    const { evaluate, keepCompiled } = readyCode(script);
    // It is the script that this package made, and no other byte.
    const make = evaluate() as (importModule: (address: string) => Promise<unknown>) => Ready;
    return { ...make((address) => import(address)), keepCompiled };
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
