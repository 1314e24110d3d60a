/** The value that stands most often in a list; of several the first. Undefined where the list is empty. */
export function mostUsual(values: readonly string[]): string | undefined {
  const counts = Map.groupBy(values, (value) => value);
  const most = Math.max(0, ...[...counts.values()].map(({ length }) => length));
  return [...counts].find(([, { length }]) => length === most)?.[0];
}

/**
 * Words as another says them of itself, said of this one: `Charter of the Garden Team` for another team. Undefined where
 * they do not hold the other’s name, or this one has no name.
 */
export function saidOf(words: string | undefined, other: string, name: string | undefined): string | undefined {
  return name !== undefined && words?.includes(other) === true ? words.replace(other, name) : undefined;
}
