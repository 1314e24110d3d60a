import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { countTests } from './count-tests.ts';
import { inLanes } from './in-lanes.ts';
import { runProgram } from './run-program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-runner-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const surroundings = { cwd: scratch, env: process.env };

describe('work in lanes', () => {
  test.each([1, 2, 5])('is all done, never more at once than %i, and answered in its order', async (lanes) => {
    let [atWork, most] = [0, 0];
    const work = [30, 1, 20, 1].map((wait) => async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await setTimeout(wait);
      atWork -= 1;
      return wait;
    });
    expect(await inLanes(work, lanes)).toEqual([30, 1, 20, 1]);
    expect(most).toBe(Math.min(lanes, work.length));
  });
});

describe('a program', () => {
  const script = (text: string) => runProgram(process.execPath, ['-e', text], surroundings);

  test('has passed where it ends with 0, and all is kept that it said', async () => {
    expect(await script('console.log("one"); console.error("two")')).toEqual({ hasPassed: true, said: 'one\ntwo\n' });
  });

  test.each([
    ['ends with 1', 'process.exitCode = 1'],
    ['is killed', 'process.kill(process.pid, "SIGKILL")'],
  ])('has failed where it %s', async (_how, text) => {
    expect(await script(text)).toEqual({ hasPassed: false, said: '' });
  });

  test('has failed where it is not there', async () => {
    const { hasPassed, said } = await runProgram(join(scratch, 'nothing'), [], surroundings);
    expect([hasPassed, said.includes('ENOENT')]).toEqual([false, true]);
  });
});

describe('a run of tests', () => {
  const report = join(scratch, 'report.json');
  const counted = (written: string, hasPassed: boolean) => {
    writeFileSync(report, written);
    return countTests(report, hasPassed);
  };
  const told = (numPassedTests: number, numFailedTests: number) =>
    JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 2, numTodoTests: 1 });

  test('is counted test by test', () => {
    expect(counted(told(7, 0), true)).toEqual({ passed: 7, failed: 0, skipped: 3 });
    expect(counted(told(5, 2), false)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  test('has failed where it ended badly though every test passed', () => {
    expect(counted(told(7, 0), false)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test('has failed without a test, and without a report', () => {
    expect(counted(told(0, 0), true)).toEqual({ passed: 0, failed: 1, skipped: 3 });
    expect(counted('{', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests(join(scratch, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
