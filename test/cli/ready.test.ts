import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReady } from '../../src/cli/ready/make-ready.ts';
import { findReady } from '../../src/cli/ready/ready-file.ts';
import { kind } from '../organisation-in.ts';
import { FAULTY, LONG, later, OPEN, packageCopy, ROOT, withOrganisation } from './package-copy.ts';

const { project, ready, inReady, check, fromSources } = packageCopy();

describe('what was made ready', { timeout: LONG }, () => {
  test('is one script, and says what it was made of', () => {
    const made = findReady(project);
    expect(readdirSync(ready).sort()).toEqual(['check.json', 'check.mjs']);
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
    rmSync(ready, { recursive: true });
    writeFileSync(join(project, 'src/cli/ready/shelf.ts'), readFileSync(join(ROOT, 'src/cli/ready/shelf.ts')));
    await makeReady(project, Date.now());
    expect(findReady(project)).toBe(undefined);
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
    rmSync(ready, { recursive: true });
    await withOrganisation(FAULTY, async (root) => {
      const answers = await Promise.all([
        check(root),
        check(root),
        makeReady(project, later()),
        makeReady(project, later()),
      ]);
      expect(answers[0]).toEqual(answers[1]);
      expect(
        readdirSync(ready).filter((name) => !/^(?:check\.mjs(?:\.\d+\.code)?|check\.json|\w+\.txt)$/.test(name)),
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
    rmSync(ready, { recursive: true });
    const newest = Math.max(...sourcesIn(join(project, 'src')).map((path) => statSync(path).ctimeMs));
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, newest + 2100 - Date.now())));
    const { status } = await withOrganisation({}, (root) => check(root));
    expect([status, readdirSync(ready).sort(), findReady(project) === undefined]).toEqual([
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
