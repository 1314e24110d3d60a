import { readFileSync } from 'node:fs';

/** How many checks passed, failed and were left out. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The count of one check that is no list of tests. */
export function countOfOne(hasPassed: boolean): Count {
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
}

/** The tests in a report that Vitest left, one by one. A run that ended without a report, or without a test, has failed. */
export function countTests(report: string, hasPassed: boolean): Count {
  const read = readReport(report);
  const count = (key: string) =>
    typeof read === 'object' && read !== null && key in read ? Number(Reflect.get(read, key)) : 0;
  const [passed, failed] = [count('numPassedTests'), count('numFailedTests')];
  const isSound = hasPassed && passed > 0;
  return {
    passed,
    failed: isSound ? failed : Math.max(1, failed),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
