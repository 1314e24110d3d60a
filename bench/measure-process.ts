import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchProcesses } from './watch-processes.ts';

/** What a command and all processes that it started used: processor and clock time in ms, the most memory at one time in MB. */
export interface Usage {
  readonly cpu: number;
  readonly wall: number;
  /** NaN where the system does not tell. */
  readonly peak: number;
  /** What it wrote on standard output. */
  readonly output: string;
  /** How often it was run for this. */
  readonly runs: number;
}

/** A program with its arguments; where none is named, Node. */
export interface Command {
  readonly program?: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The exit codes that count as done; 0 where nothing is said. */
  readonly done?: readonly number[];
  /** Makes ready for each run, such as by taking away what the one before has left; is not measured. */
  readonly prepare?: () => void;
}

const SHELL = ['/bin/bash', '/bin/sh'].find((path) => existsSync(path));
/** `times` tells what all that the shell has waited for used, in its second line: of Node or not. */
const SCRIPT = '"$@"; code=$?; times >&3; exit $code';
/** Who takes longer is run once. */
const LONG = 20_000;

/** Runs a command up to so many times, one after another, and gives the run in the middle by processor time. Throws where one fails. */
export async function measureProcess(command: Command, runs: number): Promise<Usage> {
  const usages = [await runOnce(command)];
  while (usages.length < runs && usages.every(({ cpu }) => cpu < LONG)) usages.push(await runOnce(command));
  const middle = usages.sort((one, other) => one.cpu - other.cpu)[Math.floor(usages.length / 2)];
  if (middle === undefined) throw new Error('A measured command was not run.');
  return { ...middle, runs: usages.length };
}

async function runOnce(command: Command): Promise<Usage> {
  if (SHELL === undefined) throw new Error('Whole processes are measured by a shell, and /bin/sh is not there.');
  command.prepare?.();
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-usage-'));
  try {
    return await runIn(folder, SHELL, command);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runIn(folder: string, shell: string, command: Command): Promise<Usage> {
  const { program = process.execPath, args, cwd, done = [0] } = command;
  const files = ['output', 'faults', 'times'].map((name) => join(folder, name));
  const handles = files.map((file) => openSync(file, 'w'));
  const start = performance.now();
  const child = spawn(shell, ['-c', SCRIPT, 'bench', program, ...args], {
    cwd,
    env: surroundings(command.env),
    stdio: ['ignore', ...handles],
  });
  const seen = watchProcesses(child.pid ?? 0);
  const [status] = await once(child, 'close');
  const [wall, watched] = [performance.now() - start, seen()];
  for (const handle of handles) closeSync(handle);
  const [output = '', faults = '', times = ''] = files.map((file) => readFileSync(file, 'utf8'));
  if (!done.includes(status)) {
    const said = `${output.slice(-1000)}\n${faults.slice(-2000)}`.trim();
    throw new Error(`A measured command ended with ${status}: ${[program, ...args].join(' ')}\n${said}`);
  }
  // What the shell did not wait for, it does not count; what was over between two looks was not seen. So the larger is nearer.
  return { cpu: Math.max(waitedFor(times), watched.cpu), wall, peak: watched.peak, output, runs: 1 };
}

/** Nobody profits from what this run of Node was given. */
function surroundings(own: Command['env']): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE: _, NODE_OPTIONS: __, ...rest } = process.env;
  return { ...rest, ...own };
}

/** The processor time in the second line of `times`, such as `0m1.250s 0m0.040s`, in ms. */
function waitedFor(times: string): number {
  const line = times.split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m(\d+)[.,](\d{1,3})\d*s/g)].reduce(
    (sum, [, minutes, seconds, part = '']) =>
      sum + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(part.padEnd(3, '0')),
    0,
  );
}
