import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeReady } from '../../src/cli/ready/make-ready.ts';
import { findReady } from '../../src/cli/ready/ready-file.ts';
import { standOf } from '../../src/read/discover/file-stand.ts';
import { FAULTY, LONG, later, OPEN, packageCopy, withOrganisation } from './package-copy.ts';

const { project, ready, inReady, check } = packageCopy();

describe('what lies ready beside the script', { timeout: LONG }, () => {
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
    const kept = () => readdirSync(ready).filter((name) => name.endsWith('.txt'));
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
    const kept = () => readdirSync(ready).filter((name) => name.endsWith('.code'));
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
    expect(readdirSync(ready).filter((name) => name.endsWith('.txt')).length).toBe(12);
  });
});
