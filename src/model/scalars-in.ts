import { pointerKey } from './place.ts';

/** Every text in a value made of lists and groups of keys, with its JSON Pointer, in the order of the value. */
export function* scalarsIn(value: unknown, pointer = ''): Iterable<readonly [pointer: string, scalar: string]> {
  if (typeof value === 'string') yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* scalarsIn(child, `${pointer}/${pointerKey(key)}`);
}
