import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from './failing-disk.ts';

const HERE = import.meta.dirname;
const PAGES = ['index.html', ...Array.from({ length: 55 }, (_, page) => `${page}.html`)];
const KILLED = 'SIGKILL';

test('kill -9 at each step of publishing leaves the site before or the new one, and whoever reads never misses it', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-killed-step-'));
  publish(folder, 'word-0');
  const reader = watch(folder);
  let kills = 0;
  for (let call = 1; ; call += 1) {
    const signal = publish(folder, `word-${call}`, { folder, call, mishap: 'kill' });
    if (signal !== KILLED) break;
    kills += 1;
    // Each leaves its own litter: the next finds it, works, and takes it away.
    expect([`word-${call - 1}`, `word-${call}`, 'word-next']).toContain(shown(folder));
    expect(publish(folder, 'word-next')).toBeNull();
    expect([shown(folder), leftOver(folder)]).toEqual(['word-next', []]);
  }
  expect(kills).toBeGreaterThanOrEqual(60);
  expect(await stopped(reader, folder)).toEqual({ looks: expect.any(Number), faults: [] });
  rmSync(folder, { recursive: true });
});

/** Publishes in a process of its own, with a disk that goes wrong as planned. Gives the signal that ended it. */
function publish(folder: string, word: string, plan?: Plan): NodeJS.Signals | null {
  const faulty = plan === undefined ? [] : ['--import', join(HERE, 'fail-disk-from-outside.ts')];
  const args = [...faulty, join(HERE, 'publish-once.ts'), join(folder, 'dist'), word, ...PAGES];
  const { signal, status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, FAULT_PLAN: JSON.stringify(plan ?? {}) },
    encoding: 'utf8',
  });
  if (signal === null) expect([status, stderr]).toEqual([0, '']);
  return signal;
}

function watch(folder: string): ChildProcess {
  const args = [join(HERE, 'watch-site.ts'), join(folder, 'dist'), String(PAGES.length)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function stopped(reader: ChildProcess, folder: string): Promise<unknown> {
  let said = '';
  reader.stdout?.on('data', (part) => {
    said += part;
  });
  const gone = new Promise((resolve) => reader.once('close', resolve));
  writeFileSync(join(folder, 'stop'), '');
  await gone;
  return JSON.parse(said);
}

function shown(folder: string): string {
  return [...new Set(PAGES.map((page) => readFileSync(join(folder, 'dist', page), 'utf8')))].join();
}

/** What lies in the folder of the builds beside the one that is shown and the one before. */
function leftOver(folder: string): readonly string[] {
  const names = readdirSync(join(folder, '.dist-builds'));
  const builds = names.filter((name) => /^[0-9a-f]{12}$/.test(name));
  return builds.length <= 2 ? names.filter((name) => !builds.includes(name)) : builds;
}
