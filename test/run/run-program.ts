import { spawn } from 'node:child_process';

/** How a program ended, and all that it said. */
export interface Ran {
  readonly hasPassed: boolean;
  readonly said: string;
}

/** Runs a program in a process of its own. It has passed where it ended by itself, with 0. */
export function runProgram(
  file: string,
  args: readonly string[],
  surroundings: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ran> {
  const child = spawn(file, args, { ...surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => said.push(words));
  return new Promise((resolve) => {
    const end = (hasPassed: boolean, more = '') =>
      resolve({ hasPassed, said: Buffer.concat(said).toString('utf8') + more });
    child.on('error', ({ message }) => end(false, `${message}\n`));
    child.on('close', (status) => end(status === 0));
  });
}
