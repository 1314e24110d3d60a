// Runs every check of the project in order, all of them even where one fails, and ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findOrInstallChromium } from './find-or-install-chromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly claim: string;
  readonly run: () => Count;
}

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'cartulary-test-'));
const bin = join(root, 'node_modules/.bin');

const steps: readonly Step[] = [
  {
    claim: 'The code is linted and formatted',
    run: () => command('biome', ['ci', '--colors=off', '--error-on-warnings', '.']),
  },
  {
    claim: 'The types hold, in Astro files too',
    run: () => command('astro', ['check', '--minimumSeverity', 'warning']),
  },
  { claim: 'The content passes the gate', run: () => node(['src/cli/cartulary.mjs', 'check']) },
  { claim: 'The gate fails where it has to', run: () => node(['src/cli/cartulary.mjs', 'prove']) },
  { claim: 'The tests of the core pass', run: () => vitest('core', {}) },
  { claim: 'The site builds', run: () => node(['src/cli/cartulary.mjs', 'build', '--out', join(scratch, 'site')]) },
  { claim: 'The site holds in a real browser', run: inBrowser },
];

const counts = steps.map(({ claim, run }) => {
  process.stdout.write(`\n== ${claim}\n`);
  return { claim, ...run() };
});
for (const { claim, failed } of counts)
  if (failed > 0) process.stdout.write(`\nFailed (${failed}): ${claim}. See above.\n`);
rmSync(scratch, { recursive: true, force: true });
const total = (of: (count: Count) => number) => counts.map(of).reduce((sum, number) => sum + number, 0);
const allFailed = total((count) => count.failed);
const skipped = total((count) => count.skipped);
process.stdout.write(
  `\n${total((count) => count.passed)} passed, ${allFailed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}\n`,
);
process.exitCode = allFailed === 0 ? 0 : 1;

function command(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Count {
  return outcome(spawn(join(bin, name), args, environment));
}

function node(args: readonly string[]): Count {
  return outcome(spawn(process.execPath, args, {}));
}

function spawn(file: string, args: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  const { status, error } = spawnSync(file, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), bin, process.env['PATH'] ?? ''].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...environment,
    },
  });
  if (error !== undefined) process.stdout.write(`${error.message}\n`);
  return status === 0;
}

function outcome(hasPassed: boolean): Count {
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
}

/** Counts the tests one by one. A run that ends without a report, or without a test, has failed. */
function vitest(project: string, environment: NodeJS.ProcessEnv): Count {
  const report = join(scratch, `${project}.json`);
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const hasPassed = spawn(join(bin, 'vitest'), args, environment);
  const read: unknown = readReport(report);
  const count = (key: string) =>
    typeof read === 'object' && read !== null && key in read ? Number(Reflect.get(read, key)) : 0;
  const [passed, failed] = [count('numPassedTests'), count('numFailedTests')];
  const isSound = hasPassed && passed > 0;
  return {
    passed,
    failed: isSound ? failed : Math.max(1, failed),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function inBrowser(): Count {
  try {
    return vitest('browser', { CHROMIUM: findOrInstallChromium() });
  } catch (cause) {
    process.stdout.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return outcome(false);
  }
}
