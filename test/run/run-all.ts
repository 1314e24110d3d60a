// Runs every check of the project, all of them even where one fails, and ends with the line `N passed, N failed`.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Count, countOfOne, countTests } from './count-tests.ts';
import { findOrInstallChromium } from './find-or-install-chromium.ts';
import { inLanes } from './in-lanes.ts';
import { type Ran, runProgram } from './run-program.ts';

interface Outcome {
  readonly count: Count;
  readonly said: string;
}

interface Step {
  readonly claim: string;
  readonly run: () => Promise<Outcome>;
}

/** The core and the browser each keep about one processor busy, and wait much. */
const MOST_AT_ONCE = 2;

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'cartulary-test-'));
const bin = join(root, 'node_modules/.bin');

/** In the order in which they begin: the longest as soon as the code is known to be sound. */
const steps: readonly Step[] = [
  {
    claim: 'The code is linted and formatted',
    run: () => command('biome', ['ci', '--colors=off', '--error-on-warnings', '.']),
  },
  {
    claim: 'The types hold, in Astro files too',
    run: () => command('astro', ['check', '--minimumSeverity', 'warning']),
  },
  { claim: 'The tests of the core pass', run: () => vitest('core', {}) },
  { claim: 'The content passes the gate', run: () => cartulary(['check']) },
  { claim: 'The gate fails where it has to', run: () => cartulary(['prove']) },
  { claim: 'The site builds', run: () => cartulary(['build', '--out', join(scratch, 'site')]) },
  { claim: 'The site holds in a real browser', run: inBrowser },
];

const counts = await inLanes(steps.map(told), Math.min(MOST_AT_ONCE, availableParallelism()));
for (const [index, { failed }] of counts.entries())
  if (failed > 0) process.stdout.write(`\nFailed (${failed}): ${steps[index]?.claim}. See above.\n`);
rmSync(scratch, { recursive: true, force: true });
const total = (of: (count: Count) => number) => counts.map(of).reduce((sum, number) => sum + number, 0);
const allFailed = total((count) => count.failed);
const skipped = total((count) => count.skipped);
process.stdout.write(
  `\n${total((count) => count.passed)} passed, ${allFailed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}\n`,
);
process.exitCode = allFailed === 0 ? 0 : 1;

/** Runs a step, and shows what it said once it has ended: two at once would speak into each other. */
function told({ claim, run }: Step): () => Promise<Count> {
  return async () => {
    const begun = performance.now();
    const { count, said } = await run().catch((cause: unknown) => ({
      count: countOfOne(false),
      said: `${cause instanceof Error ? cause.message : String(cause)}\n`,
    }));
    const seconds = Math.round((performance.now() - begun) / 1000);
    process.stdout.write(`\n== ${claim} (${seconds} s)\n${said}`);
    return count;
  };
}

async function command(name: string, args: readonly string[]): Promise<Outcome> {
  return outcome(await started(join(bin, name), args));
}

async function cartulary(args: readonly string[]): Promise<Outcome> {
  return outcome(await started(process.execPath, ['src/cli/cartulary.mjs', ...args]));
}

async function vitest(project: string, environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const report = join(scratch, `${project}.json`);
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const { hasPassed, said } = await started(join(bin, 'vitest'), [...args, ...reporters], environment);
  return { count: countTests(report, hasPassed), said };
}

async function inBrowser(): Promise<Outcome> {
  return vitest('browser', { CHROMIUM: findOrInstallChromium() });
}

function outcome({ hasPassed, said }: Ran): Outcome {
  return { count: countOfOne(hasPassed), said };
}

function started(file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const path = [dirname(process.execPath), bin, process.env['PATH'] ?? ''].join(delimiter);
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return runProgram(file, args, { cwd: root, env });
}
