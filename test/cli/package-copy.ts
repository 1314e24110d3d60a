import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { makeReady } from '../../src/cli/ready/make-ready.ts';
import { readyFolder } from '../../src/cli/ready/ready-file.ts';
import { EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';

/** This package. */
export const ROOT = join(import.meta.dirname, '../..');

/** The small organisation with several faults. */
export const FAULTY: Files = {
  [EDITION]: edition('## Plots\n\nSee [](gone). A plot costs TBC – “about” 5 €.\n', 'notee: a\n'),
  'content/bodies/board.yml': 'name: Board\nconstituted-by: Rules#plots\n',
};

/** A busy machine takes long to copy and to remove hundreds of files. */
export const LONG = 120_000;

/** What a sound check says, up to its first colon. */
export const OPEN = 'No diagnostics.\n\nThe gate is open';

/** A moment from which on every source counts as settled. */
export const later = () => Date.now() + 60_000;

interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** A copy of the package, with the packages that it stands on. */
export interface PackageCopy {
  /** Its folder. */
  readonly project: string;
  /** The folder of what was made ready in it. */
  readonly ready: string;
  readonly inReady: (name: string) => string;
  /** Checks an organisation on the first of June 2026, in a process of its own. */
  readonly check: (root: string, ...more: readonly string[]) => Promise<Said>;
  /** The same from the sources, whatever is ready. */
  readonly fromSources: (root: string, ...more: readonly string[]) => Promise<Said>;
}

/** A copy of the package for all tests of a file, made ready anew before each. */
export function packageCopy(): PackageCopy {
  const project = mkdtempSync(join(tmpdir(), 'cartulary-'));
  const ready = readyFolder(project);
  beforeAll(() => {
    for (const part of ['src', 'schemas', 'package.json'])
      cpSync(join(ROOT, part), join(project, part), { recursive: true });
    mkdirSync(join(project, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')))
      if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  }, LONG);
  beforeEach(async () => {
    rmSync(ready, { recursive: true, force: true });
    await makeReady(project, later());
  }, LONG);
  afterAll(() => rmSync(project, { recursive: true, force: true }), LONG);
  const check =
    (script: string) =>
    (root: string, ...more: readonly string[]) =>
      run(join(project, script), ['check', root, '--on', '2026-06-01', ...more]);
  return {
    project,
    ready,
    inReady: (name) => join(ready, name),
    check: check('src/cli/cartulary.mjs'),
    fromSources: check('src/cli/main.ts'),
  };
}

function run(script: string, args: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (error += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, error })));
}

/** Runs something on the small organisation, changed by the files, and removes it once that is done. */
export async function withOrganisation<Answer>(files: Files, use: (root: string) => Promise<Answer>): Promise<Answer> {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-'));
  try {
    organisationIn(files, (folder) => cpSync(folder, root, { recursive: true }));
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
