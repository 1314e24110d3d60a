import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command used: processor time of all its Node processes and time on the clock, in ms; the most memory that one of them held, in MiB. */
export interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

/** A command of Node: a script with its arguments. */
export interface Measured {
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The exit codes that count as done; 0 where nothing is said. */
  readonly done?: readonly number[];
}

const REPORTER = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;

/** Runs a command as a whole process this many times, and gives the run in the middle by processor time. Throws where one fails. */
export function measureProcess(command: Measured, runs: number): Usage {
  const usages = Array.from({ length: runs }, () => runOnce(command)).sort((one, other) => one.cpu - other.cpu);
  const middle = usages[Math.floor(runs / 2)];
  if (middle === undefined) throw new Error('At least one run is needed.');
  return middle;
}

function runOnce({ args, cwd, done = [0] }: Measured): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-usage-'));
  const report = join(folder, 'usage');
  const env = { ...process.env, BENCH_USAGE: report, NODE_OPTIONS: `--import=${REPORTER}` };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 30 });
  const wall = performance.now() - start;
  if (status === null || !done.includes(status)) throw new Error(`A measured command failed: ${stderr.slice(0, 2000)}`);
  const lines = readFileSync(report, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  const used = lines.map((line) => line.split(' ').map(Number));
  return {
    wall,
    cpu: used.reduce((sum, [cpu = 0]) => sum + cpu, 0) / 1000,
    peak: Math.max(...used.map(([, peak = 0]) => peak)) / 1024,
  };
}
