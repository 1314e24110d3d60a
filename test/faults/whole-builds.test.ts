import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { seededDice } from '../redline/seeded-dice.ts';
import type { Mishap } from './failing-disk.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const HERE = import.meta.dirname;
const MAIN = join(HERE, '../../src/cli/main.ts');
const FAULT = join(HERE, 'fail-disk-from-outside.ts');
/** No build of this organisation is done sooner, in milliseconds, on any machine. */
const SOONEST = 900;
const root = mkdtempSync(join(tmpdir(), 'cartulary-whole-'));
let before = '';

beforeAll(() => {
  for (const folder of ['content', 'schemas'])
    cpSync(join(HERE, '../fixtures/organisation', folder), join(root, folder), { recursive: true });
  expect(build().status).toBe(0);
  before = digest();
  // From here on a build that got through would be seen.
  const site = join(root, 'content/site.yml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^name: .*$/m, 'name: Another Name'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('A build that is stopped leaves the site as it was', () => {
  const dice = seededDice(6);
  test.each(['SIGKILL', 'SIGKILL', 'SIGKILL'] as const)('by %s', async (signal) => {
    const child = spawn(process.execPath, [MAIN, ...args()], { cwd: root, stdio: 'ignore' });
    const gone = new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
    await wait(dice(SOONEST));
    child.kill(signal);
    // What is left of it is taken away by the next.
    expect([await gone, digest()]).toEqual([signal, before]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s, says so in a sentence, and tidies up', async (signal) => {
    // What those left behind that were killed would look like its own.
    for (const name of leftOver()) rmSync(join(root, '.dist-builds', name), { recursive: true });
    const child = spawn(process.execPath, [MAIN, ...args()], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    const gone = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
    let error = '';
    child.stderr.on('data', (part) => {
      error += part;
    });
    // The gate has answered, and the site is begun.
    await vi.waitUntil(() => leftOver().some((name) => name.startsWith('unfinished-')), { timeout: 60_000 });
    await wait(dice(SOONEST / 3));
    child.kill(signal);
    expect([await gone, error, digest(), leftOver()]).toEqual([
      signal,
      'Stopped: nothing was published, and the site from before still stands.\n',
      before,
      [],
    ]);
  });
});

describe('A build on a disk that fails says so in a sentence, and leaves the site as it was', () => {
  const dice = seededDice(7);
  test.each(['ENOSPC', 'EIO', 'EMFILE', 'EDQUOT'] as const)('%s', (mishap) => {
    const { status, error } = build({ mishap, call: 4 + dice(150) });
    expect([status, digest(), leftOver()]).toEqual([2, before, []]);
    expect(error).toMatch(/^cartulary: [^\n]+: [^\n]+\.\n$/);
    expect(error).not.toContain(mishap);
  });
});

test('A Chromium that dies makes no PDFs, and the site stays as it was', () => {
  const dying = join(root, 'dying-chromium');
  writeFileSync(dying, '#!/bin/sh\nkill -9 $$\n', { mode: 0o755 });
  const { status, error } = build(undefined, { CHROMIUM: dying });
  expect([status, error, digest(), leftOver()]).toEqual([
    2,
    `cartulary: The PDFs could not be made: ${dying} does not start. Name another Chromium in CHROMIUM, or leave them out with --no-pdf.\n`,
    before,
    [],
  ]);
});

function args(): readonly string[] {
  return ['build', '--on', '2026-06-20', '--no-pdf'];
}

function build(
  fault?: { readonly mishap: Mishap; readonly call: number },
  environment: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly error: string } {
  const preload = fault === undefined ? [] : ['--import', FAULT];
  const withPdf = environment['CHROMIUM'] === undefined ? [] : ['--pdf'];
  const asked = withPdf.length === 0 ? args() : [...args().filter((each) => each !== '--no-pdf'), ...withPdf];
  const plan = JSON.stringify({ ...fault, folder: join(root, '.dist-builds') });
  const { status, stderr } = spawnSync(process.execPath, [...preload, MAIN, ...asked], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment, FAULT_PLAN: plan },
  });
  return { status, error: stderr };
}

function digest(): string {
  const site = realpathSync(join(root, 'dist'));
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();
  const hash = createHash('sha256');
  for (const path of paths.filter((each) => statSync(join(site, each)).isFile()))
    hash.update(`${path}\n`).update(readFileSync(join(site, path)));
  return hash.digest('hex');
}

function leftOver(): readonly string[] {
  return readdirSync(join(root, '.dist-builds')).filter((name) => !/^[0-9a-f]{12}$/.test(name));
}
