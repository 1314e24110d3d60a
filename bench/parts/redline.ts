import type { BenchPart, BenchRun } from '../bench-run.ts';
import { formatTable } from '../format-table.ts';
import { measureRedline } from '../redline-time.ts';

const CLAUSES = 500;
const MOST = 50;
/** A measurement of a few milliseconds varies by so much of itself. */
const TOLERANCE = 1.3;

/** Two editions of five hundred clauses compared in this process. */
export async function measureRedlines(run: BenchRun): Promise<BenchPart> {
  run.tell(`redlines of ${CLAUSES} clauses`);
  const times = measureRedline(CLAUSES);
  const slowest = Math.max(...times.map(({ time }) => time));
  const timeOf = (amended: number) => times.find((one) => one.amended === amended)?.time ?? Number.NaN;
  const [few, many] = [timeOf(100) - timeOf(0), timeOf(500) - timeOf(0)];
  const work = `redline of two editions of ${CLAUSES} clauses`;
  return {
    heading: work,
    tables: [
      formatTable(
        ['what changed', 'processor, ms'],
        times.map(({ name, time }) => [name, time.toFixed(1)]),
      ),
    ],
    claims: [
      {
        work,
        level: 'must reach',
        target: `under ${MOST} ms, whatever changed`,
        measured: `${slowest.toFixed(1)} ms`,
        isMet: slowest < MOST,
      },
      {
        work,
        level: 'aim',
        target: 'five times the change, five times the time, and no more',
        measured: `${(many / few).toFixed(1)} ×`,
        isMet: many <= 5 * TOLERANCE * few,
      },
    ],
  };
}
