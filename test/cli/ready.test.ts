import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeReady } from '../../src/cli/ready/make-ready.ts';
import { findReady, readyFolder } from '../../src/cli/ready/ready-file.ts';
import { standOf } from '../../src/read/discover/file-stand.ts';
import { EDITION, edition, type Files, kind, organisationIn } from '../organisation-in.ts';

const ROOT = join(import.meta.dirname, '../..');
const FAULTY: Files = {
  [EDITION]: edition('## Plots\n\nSee [](gone). A plot costs TBC – “about” 5 €.\n', 'notee: a\n'),
  'content/bodies/board.yml': 'name: Board\nconstituted-by: Rules#plots\n',
};

/** A busy machine takes long to copy and to remove hundreds of files. */
const LONG = 120_000;
const OPEN = 'No diagnostics.\n\nThe gate is open';

let project: string;
const ready = () => readyFolder(project);
const inReady = (name: string) => join(ready(), name);
/** A moment from which on every source counts as settled. */
const later = () => Date.now() + 60_000;

interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a script of the copied package on a folder, in a process of its own. */
function run(script: string, args: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, [join(project, script), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (error += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, error })));
}

const check = (root: string, ...more: readonly string[]) =>
  run('src/cli/cartulary.mjs', ['check', root, '--on', '2026-06-01', ...more]);
const fromSources = (root: string, ...more: readonly string[]) =>
  run('src/cli/main.ts', ['check', root, '--on', '2026-06-01', ...more]);

/** A copy of the package, with the packages that it stands on. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'cartulary-'));
  for (const part of ['src', 'schemas', 'package.json'])
    cpSync(join(ROOT, part), join(project, part), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
}, LONG);

beforeEach(async () => {
  rmSync(ready(), { recursive: true, force: true });
  await makeReady(project, later());
}, LONG);

afterAll(() => rmSync(project, { recursive: true, force: true }), LONG);

describe('what was made ready', { timeout: LONG }, () => {
  test('is one script, and says what it was made of', () => {
    const made = findReady(project);
    expect(readdirSync(ready()).sort()).toEqual(['check.json', 'check.mjs']);
    const sources = made?.sources.map(({ path }) => path.slice(project.length + 1).replaceAll('\\', '/')) ?? [];
    const wanted = ['src/cli/main.ts', 'src/rules/index.ts', 'src/cli/ready/bundle-script.ts', 'package.json'];
    expect(wanted.filter((path) => !sources.includes(path))).toEqual([]);
    expect(sources.filter((path) => path.startsWith('src/site/'))).toEqual([]);
  });

  test.each([
    ['text', []],
    ['json', ['--format', 'json']],
    ['sarif', ['--format', 'sarif']],
    ['github', ['--format', 'github']],
    ['markdown', ['--format', 'markdown']],
    ['junit', ['--format', 'junit']],
    ['coverage', ['--coverage']],
    ['help', ['--help']],
    ['misuse', ['--format', 'jsom']],
  ])('answers letter for letter as the sources do: %s', async (_name, more) => {
    const answers = await withOrganisation(FAULTY, async (root) => [
      await fromSources(root, ...more),
      await check(root, ...more),
      await check(root, ...more),
    ]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('does not answer once a source is changed, though its size and its time are as they were', async () => {
    const path = join(project, 'src/reports/closing-line.ts');
    const [text, { atime, mtime }] = [readFileSync(path, 'utf8'), statSync(path)];
    try {
      writeFileSync(path, text.replace('The gate is', 'The door is'));
      utimesSync(path, atime, mtime);
      expect(findReady(project)).toBe(undefined);
      const { out } = await withOrganisation({}, (root) => check(root));
      expect(out).toMatch(/^The door is open/m);
    } finally {
      writeFileSync(path, text);
    }
  });

  test('answers on where a source was touched and holds what it held', () => {
    const path = join(project, 'src/reports/closing-line.ts');
    utimesSync(path, new Date(0), new Date(0));
    expect(findReady(project)?.script).toMatchObject({ path: inReady('check.mjs') });
  });

  test('is nothing where the package was moved', () => {
    const made = JSON.parse(readFileSync(inReady('check.json'), 'utf8')) as object;
    writeFileSync(inReady('check.json'), JSON.stringify({ ...made, project: `${project}-before` }));
    expect(findReady(project)).toBe(undefined);
  });

  test('is not said of a source that was changed a moment ago', async () => {
    rmSync(ready(), { recursive: true });
    writeFileSync(join(project, 'src/cli/ready/shelf.ts'), readFileSync(join(ROOT, 'src/cli/ready/shelf.ts')));
    await makeReady(project, Date.now());
    expect(findReady(project)).toBe(undefined);
  });

  test.each<[string, string]>([
    ['check.mjs', ''],
    ['check.mjs', 'process.stdout.write("canary");'],
    ['check.mjs', 'export const run = ('],
    ['check.json', ''],
    ['check.json', '{}'],
    ['check.json', '[1]'],
    ['check.json', 'null'],
  ])('that is broken is not run, and is made again: %s as %j', async (name, text) => {
    writeFileSync(inReady(name), text);
    expect(findReady(project)).toBe(undefined);
    const { status, out, error } = await withOrganisation({}, (root) => check(root));
    expect([status, out.split(':')[0], error]).toEqual([0, OPEN, '']);
    await makeReady(project, later());
    expect(findReady(project)).not.toBe(undefined);
  });

  test('that cannot be loaded leaves the answer to the sources', async () => {
    const made = JSON.parse(readFileSync(inReady('check.json'), 'utf8')) as { script: object };
    writeFileSync(inReady('check.mjs'), 'import "./nothing.mjs";');
    const script = { ...made.script, ...standOf(statSync(inReady('check.mjs'))) };
    writeFileSync(inReady('check.json'), JSON.stringify({ ...made, script }));
    const { status, out, error } = await withOrganisation({}, (root) => check(root));
    expect([status, out.split(':')[0], error]).toEqual([0, OPEN, '']);
  });

  test('keeps what judges by the schemas, and mends it where it is broken', async () => {
    const kept = () => readdirSync(ready()).filter((name) => name.endsWith('.txt'));
    await withOrganisation(FAULTY, async (root) => {
      const first = await check(root);
      const [name = ''] = kept();
      const whole = readFileSync(inReady(name), 'utf8');
      writeFileSync(inReady(name), whole.replace('"use strict"', 'throw 1;     '));
      expect(await check(root)).toEqual(first);
      expect([kept(), readFileSync(inReady(name), 'utf8')]).toEqual([[name], whole]);
    });
  });

  test('keeps what was made of its code, and makes it again where it is broken', async () => {
    const kept = () => readdirSync(ready()).filter((name) => name.endsWith('.code'));
    await withOrganisation(FAULTY, async (root) => {
      const again = () => check(root, '--no-cache');
      const answers = [await again(), await again()];
      const [name = ''] = kept();
      const size = statSync(inReady(name)).size;
      writeFileSync(inReady(name), readFileSync(inReady(name)).fill(1, 100, 2000));
      writeFileSync(inReady('check.mjs.1.code'), '');
      answers.push(await again(), await again());
      expect(answers.map(({ out }) => out)).toEqual(Array(4).fill(answers[0]?.out));
      expect([size > 100_000, kept().includes(name)]).toEqual([true, true]);
    });
  });

  test('keeps judges of the latest schemas alone', async () => {
    for (let number = 0; number < 14; number += 1) writeFileSync(inReady(`${number}.txt`), '');
    await withOrganisation({}, (root) => check(root));
    expect(readdirSync(ready()).filter((name) => name.endsWith('.txt')).length).toBe(12);
  });

  test('is never what an organisation brings along', async () => {
    const canary = 'process.stdout.write("canary"); export const run = () => undefined;';
    const path = 'node_modules/.cache/cartulary/ready';
    const brought = { [`${path}/check.mjs`]: canary, [`${path}/check.json`]: readFileSync(inReady('check.json')) };
    const { out } = await withOrganisation({ ...brought, 'schemas/kinds/rules.schema.json': kind({}) }, (root) =>
      check(root),
    );
    expect(out).not.toContain('canary');
  });
});

describe('where nothing is ready', { timeout: LONG }, () => {
  test('two first runs at once both answer, and leave something whole', async () => {
    rmSync(ready(), { recursive: true });
    await withOrganisation(FAULTY, async (root) => {
      const answers = await Promise.all([
        check(root),
        check(root),
        makeReady(project, later()),
        makeReady(project, later()),
      ]);
      expect(answers[0]).toEqual(answers[1]);
      expect(
        readdirSync(ready()).filter((name) => !/^(?:check\.mjs(?:\.\d+\.code)?|check\.json|\w+\.txt)$/.test(name)),
      ).toEqual([]);
      expect(await check(root)).toEqual(answers[0]);
    });
  });

  test('and nothing can be written, the sources answer and nobody is told', async () => {
    const cache = join(project, 'node_modules/.cache');
    rmSync(cache, { recursive: true });
    writeFileSync(cache, '');
    try {
      const { status, out, error } = await withOrganisation({}, (root) => check(root));
      expect([status, out.split(':')[0], error]).toEqual([0, OPEN, '']);
      expect(findReady(project)).toBe(undefined);
    } finally {
      rmSync(cache);
    }
  });

  test('the run makes it ready once its sources are settled', async () => {
    rmSync(ready(), { recursive: true });
    const newest = Math.max(...sourcesIn(join(project, 'src')).map((path) => statSync(path).ctimeMs));
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, newest + 2100 - Date.now())));
    const { status } = await withOrganisation({}, (root) => check(root));
    expect([status, readdirSync(ready()).sort(), findReady(project) === undefined]).toEqual([
      0,
      ['check.json', 'check.mjs'],
      false,
    ]);
  });
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Runs something on the small organisation, changed by the files, and removes it once that is done. */
async function withOrganisation<Answer>(files: Files, use: (root: string) => Promise<Answer>): Promise<Answer> {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-'));
  try {
    organisationIn(files, (folder) => cpSync(folder, root, { recursive: true }));
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
