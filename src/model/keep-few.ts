import { keptIn } from './kept-in.ts';

/** Keeps values by their keys, each worked out once, and forgets all of them before there are more than `most`. No value is undefined. */
export function keepFew<Key, Value>(most: number): (key: Key, work: () => Value) => Value {
  const known = new Map<Key, Value>();
  return (key, work) => {
    if (known.size === most && !known.has(key)) known.clear();
    return keptIn(known, key, work);
  };
}
