import { isRecord } from '../../model/is-record.ts';
import type { SchemaStore } from './schema-store.ts';

const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];

/** True where a schema leads back to itself for the same value, so that judging by it would never end. */
export function isEndless(schema: unknown, store: SchemaStore): boolean {
  const sound = new Set<unknown>();
  const leadsBack = (at: unknown, way: ReadonlySet<unknown>): boolean => {
    if (!isRecord(at) || sound.has(at)) return false;
    if (way.has(at)) return true;
    const isBack = nextFor(at, store).some((next) => leadsBack(next, new Set([...way, at])));
    if (!isBack) sound.add(at);
    return isBack;
  };
  return [...partsOf(schema)].some((part) => leadsBack(part, new Set()));
}

/** The schemas by which the same value is judged next. */
function nextFor(schema: Readonly<Record<string, unknown>>, store: SchemaStore): readonly unknown[] {
  const referred = typeof schema['$ref'] === 'string' ? [store.follow(schema['$ref'])] : [];
  return [...referred, ...SAME_VALUE.flatMap((keyword) => [schema[keyword]].flat())];
}

function* partsOf(value: unknown): Iterable<unknown> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* partsOf(child);
}
