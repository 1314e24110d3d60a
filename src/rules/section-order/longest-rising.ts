/** The indexes of a longest run of rising values, gaps allowed; among equals the one that takes the earliest values. */
export function longestRising(values: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const [index, value] of values.entries()) {
    const before = best.filter((run) => (values[run.at(-1) ?? index] ?? value) < value);
    best.push([...longest(before), index]);
  }
  return longest(best);
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  let found: readonly number[] = [];
  for (const run of runs) {
    if (run.length > found.length) found = run;
  }
  return found;
}
