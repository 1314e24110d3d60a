import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './read-workflows.ts';

/** What the steps of a job find around them. */
export interface Runner {
  /** A folder of its own, in which the files of the runner lie. */
  readonly scratch: string;
  /** The working folder. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What stands for an expression, such as `inputs.folder`. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a job left behind. */
export interface JobOutcome {
  readonly status: number | null;
  readonly log: string;
  /** By step and name: `check.errors`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the commands of steps one after another as the runner of GitHub does, up to the first that fails. */
export function runSteps(steps: readonly Step[], runner: Runner): JobOutcome {
  mkdirSync(join(runner.scratch, 'temp'), { recursive: true });
  const summary = join(runner.scratch, 'summary');
  writeFileSync(summary, '');
  const outputs: Record<string, string> = {};
  let log = '';
  let status: number | null = 0;
  for (const [index, step] of steps.entries()) {
    if (status !== 0 || step.run === undefined) continue;
    const output = join(runner.scratch, `output-${index}`);
    writeFileSync(output, '');
    const environment = { ...runner.environment, ...given(step, { ...runner.values, ...outputsAsValues(outputs) }) };
    const ran = runCommand(step.run, runner, { ...environment, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
    status = ran.status;
    log += ran.stdout + ran.stderr;
    Object.assign(outputs, readOutputs(readFileSync(output, 'utf8'), step.id ?? ''));
  }
  return { status, log, outputs, summary: readFileSync(summary, 'utf8') };
}

function runCommand(command: string, { scratch, cwd }: Runner, environment: Readonly<Record<string, string>>) {
  const script = join(scratch, 'step.sh');
  writeFileSync(script, command);
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  // As GitHub's documentation has it for `shell: bash`.
  return spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH, NODE_COMPILE_CACHE, HOME: scratch, RUNNER_TEMP: join(scratch, 'temp'), ...environment },
  });
}

/** The step's own environment. An expression that the test does not know is a fault of the test. */
function given({ env = {} }: Step, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).map(([name, written]) => [
      name,
      String(written).replace(/\$\{\{ (.+?) \}\}/g, (_whole, expression: string) => {
        const value = values[expression];
        if (value === undefined) throw new Error(`The test knows no ${expression}.`);
        return value;
      }),
    ]),
  );
}

function outputsAsValues(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [`steps.${name.replace('.', '.outputs.')}`, value]),
  );
}

/** One `name=value` a line. Anything else, such as a value over several lines, is a fault. */
function readOutputs(text: string, step: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([a-z-]+)=(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`This is no output: ${line}`);
      return [`${step}.${name}`, value];
    }),
  );
}
