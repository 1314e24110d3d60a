import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressLine } from '../../src/cli/progress-line.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written where a step is told each so many milliseconds. */
function written(isWatched: boolean, times: readonly number[]): readonly string[] {
  const lines: string[] = [];
  const line = progressLine({ isWatched, writeError: (text) => lines.push(text) });
  let clock = 0;
  for (const [index, time] of times.entries()) {
    vi.advanceTimersByTime(time - clock);
    clock = time;
    line.tell({ doing: 'Writing pages', done: index + 1, all: times.length });
  }
  line.clear();
  line.clear();
  return lines;
}

test('long work says how far it is to whoever watches a terminal, now and then, and leaves no trace', () => {
  expect(written(true, [10, 600, 610, 620, 800])).toEqual([
    '\r\u001b[KWriting pages: 2 of 5',
    '\r\u001b[KWriting pages: 5 of 5',
    '\r\u001b[K',
  ]);
});

test('quick work says nothing of how far it is', () => {
  expect(written(true, [10, 20, 30])).toEqual([]);
});

test('where nobody watches, long work says nothing of how far it is', () => {
  expect(written(false, [10, 600, 900])).toEqual([]);
});
