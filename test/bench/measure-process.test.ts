import { describe, expect, it } from 'vitest';
import { measureProcess } from '../../bench/measure-process.ts';

const SHELL = '/bin/sh';
/** `tail` keeps all of it in memory, for it cannot know where the end is. */
const HUNDRED_MEGABYTES = 'head -c 100000000 /dev/zero | tail -c 100000000 > /dev/null';
const COUNT = 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done';

describe('A measured command', () => {
  it('answers for the memory of processes that are not of Node, where the system tells', async () => {
    const { peak } = await measureProcess({ program: SHELL, args: ['-c', `${HUNDRED_MEGABYTES}; true`] }, 1);
    if (process.platform === 'linux') expect(peak).toBeGreaterThan(90);
    else expect(peak).toBeNaN();
  });

  it('answers for the processor time of processes that it started', async () => {
    const idle = await measureProcess({ program: SHELL, args: ['-c', 'true'] }, 1);
    const busy = await measureProcess({ program: SHELL, args: ['-c', `sh -c '${COUNT}'; true`] }, 1);
    expect(busy.cpu).toBeGreaterThan(idle.cpu);
  });

  it('gives what it wrote, and how often it was run', async () => {
    let prepared = 0;
    const prepare = () => {
      prepared += 1;
    };
    const { output, runs } = await measureProcess({ args: ['-e', 'console.log("done")'], prepare }, 3);
    expect({ output, runs, prepared }).toEqual({ output: 'done\n', runs: 3, prepared: 3 });
  });

  it('may end as it said that it might, and in no other way', async () => {
    const command = { program: SHELL, args: ['-c', 'echo lost >&2; exit 3'] };
    expect((await measureProcess({ ...command, done: [0, 3] }, 1)).runs).toBe(1);
    await expect(measureProcess(command, 1)).rejects.toThrow(/ended with 3: .*\nlost$/s);
  });
});
