import { isRecord } from '../../model/is-record.ts';

/** The value at a JSON Pointer; undefined where nothing stands there. */
export function valueIn(value: unknown, pointer: string): unknown {
  let at = value;
  for (const key of keysOf(pointer)) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** The same data with something done to what stands at a JSON Pointer. */
export function changeIn(value: unknown, pointer: string, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = keysOf(pointer);
  if (key === undefined) return change(value);
  const deeper = rest.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? changeIn(item, deeper, change) : item));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? changeIn(item, deeper, change) : item]),
  );
}

/** The JSON Pointer of what holds the value at a pointer, and the last key. */
export function splitPointer(pointer: string): { readonly parent: string; readonly key: string } {
  return { parent: pointer.slice(0, pointer.lastIndexOf('/')), key: keysOf(pointer).at(-1) ?? '' };
}

/** The keys of a JSON Pointer, unescaped. Source: RFC 6901, section 4. */
function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
