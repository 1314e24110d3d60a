/** A value of a schema with all the lists and groups that it holds, itself first. */
export function* partsOf(value: unknown): Iterable<unknown> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* partsOf(child);
}
