import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CHECKOUT = join(import.meta.dirname, '../..');
const PARTS = ['src', 'schemas', 'node_modules', 'package.json', 'tsconfig.json'];
const DAY = '2026-11-22';
const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown', 'junit'];

/** Where and how a command runs. */
interface Machine {
  readonly checkout: string;
  readonly home: string;
  readonly preload: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-same-'));
const here: Machine = {
  checkout: CHECKOUT,
  home: join(scratch, 'here'),
  preload: [],
  environment: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
};
const there: Machine = {
  checkout: join(scratch, 'another path, “fürs Zürichsee-Ufer” 湖'),
  home: join(scratch, 'a much longer name of a folder than the other one has'),
  preload: ['--import', join(import.meta.dirname, 'another-machine.ts')],
  environment: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
};

beforeAll(() => {
  for (const part of PARTS) linkTree(join(CHECKOUT, part), join(there.checkout, part));
  for (const { home } of [here, there])
    for (const [name, source] of [
      ['partnership', CHECKOUT],
      ['trust', join(CHECKOUT, 'test/fixtures/organisation')],
    ] as const)
      for (const folder of ['content', 'schemas'])
        cpSync(join(source, folder), join(home, name, folder), { recursive: true });
  for (const { home } of [here, there]) rmSync(join(home, 'trust/content/terms.yml'));
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 120_000);

test('A site has the same files, bytes and rights on another machine, day, clock, language, path and order of files', {
  timeout: 300_000,
}, () => {
  const [site, other] = [here, there].map((machine) => {
    const { status, error } = run(machine, ['build', 'partnership', '--out', 'site', '--no-pdf']);
    expect([status, error]).toEqual([0, '']);
    return digests(join(machine.home, 'site'));
  });
  expect(Object.keys(site ?? {}).length).toBeGreaterThan(400);
  expect(other).toEqual(site);
});

describe('A report is the same on another machine', () => {
  test.each(FORMATS)('%s', (format) => {
    const [report, other] = [here, there].map((machine) => run(machine, ['check', 'trust', '--format', format]));
    expect(report?.status).toBe(1);
    expect(other).toEqual(report);
  });
});

function run(
  { checkout, home, preload, environment }: Machine,
  args: readonly string[],
): { readonly status: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...preload, join(checkout, 'src/cli/main.ts'), ...args, '--on', DAY],
    { cwd: home, env: { PATH: process.env['PATH'], HOME: home, ...environment }, encoding: 'utf8' },
  );
  return { status, out: stdout, error: stderr };
}

/** Of each file its rights and the digest of its bytes, and of each folder its rights, by path. */
function digests(place: string): Readonly<Record<string, string>> {
  const root = realpathSync(place);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = ['', ...entries.map((entry) => relative(root, join(entry.parentPath, entry.name)))].toSorted();
  return Object.fromEntries(paths.map((path) => [path, digest(join(root, path))]));
}

function digest(path: string): string {
  const status = lstatSync(path);
  const bytes = status.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder';
  return `${(status.mode & 0o777).toString(8)} ${bytes}`;
}

/** The same tree at another path. Its files are the same where the disk lets them be, so that it takes no room. */
function linkTree(from: string, to: string): void {
  const status = lstatSync(from);
  if (status.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else if (status.isFile()) linkOrCopy(from, to);
  else {
    mkdirSync(to, { recursive: true });
    // What a tool keeps there is of this machine.
    for (const name of readdirSync(from).filter((each) => !['.cache', '.vite', '.astro'].includes(each)))
      linkTree(join(from, name), join(to, name));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
