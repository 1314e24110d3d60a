import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stageBeside } from '../../src/site/staged-output.ts';

const SCRIPT = join(import.meta.dirname, 'publish-again-and-again.ts');
const PAGES = 61;
const KILLS = 12;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartulary-killed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('A build that is killed at any moment leaves a whole site, and the next one goes on', {
  timeout: 120_000,
}, async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const builder = await publisher(`k${kill}`);
    await wait((kill * 7) % 23);
    await stop(builder);
    expect(wordsOf(wholeSite())).toHaveLength(1);
  }
  const staged = stageBeside(join(folder, 'dist'), []);
  staged.swapIn();
  staged.discard();
  // The site, and the one before for those who still read it.
  expect(readdirSync(join(folder, '.dist-builds'))).toHaveLength(2);
});

test('Two builds at once never mix: the second is told who holds the place', { timeout: 120_000 }, async () => {
  const first = await publisher('first');
  const refusals = [];
  for (let look = 0; look < 200; look += 1) {
    expect(wordsOf(wholeSite())).toHaveLength(1);
    refusals.push(refusalOf(() => stageBeside(join(folder, 'dist'), []).discard()));
  }
  await stop(first);
  const told = refusals.filter((words) => words !== undefined);
  expect(told.length).toBeGreaterThan(0);
  expect(
    told.filter((words) => !/^Another build to \S+ (?:is under way \(process \d+\)|has just begun)\. /.test(words)),
  ).toEqual([]);
});

/** Begins to publish, and waits for the first site. */
async function publisher(word: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [SCRIPT, join(folder, 'dist'), word], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** The pages of the site that is shown, read from one build. */
function wholeSite(): readonly string[] {
  const shown = realpathSync(join(folder, 'dist'));
  const pages = readdirSync(shown).map((name) => readFileSync(join(shown, name), 'utf8'));
  expect(pages).toHaveLength(PAGES);
  return pages;
}

function wordsOf(pages: readonly string[]): readonly string[] {
  return [...new Set(pages)];
}

function refusalOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
