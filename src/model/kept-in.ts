/** The value under a key of a map, worked out and put there where there is none yet. No value is undefined. */
export function keptIn<Key, Value>(known: Map<Key, Value>, key: Key, work: () => Value): Value {
  const value = known.get(key) ?? work();
  known.set(key, value);
  return value;
}
