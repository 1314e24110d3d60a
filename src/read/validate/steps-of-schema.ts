import { isRecord } from '../../model/is-record.ts';
import { remembered } from '../../model/remembered.ts';
import { partsOf } from './parts-of.ts';
import type { SchemaStore } from './schema-store.ts';

const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];

/** The most steps that judging one value by any part of a schema takes: how often a schema is held against it. Infinite where one leads back to itself. */
export function stepsOfSchema(schema: unknown, store: SchemaStore): number {
  const known = new Map<unknown, number>();
  const stepsAt = (at: unknown): number => {
    if (!isRecord(at)) return 0;
    const steps = known.get(at);
    if (steps !== undefined) return steps;
    // Whoever comes by here again before the sum is known has come in a circle.
    known.set(at, Number.POSITIVE_INFINITY);
    let sum = 1;
    for (const next of nextFor(at, store)) sum += stepsAt(next);
    // The validator takes the whole schema where it has not yet come by the anchor.
    if (typeof at['$dynamicRef'] === 'string') sum += stepsAt(schema);
    known.set(at, sum);
    return sum;
  };
  let most = 0;
  for (const part of partsOf(schema)) most = Math.max(most, stepsAt(part));
  return most;
}

/** The schemas by which the same value is judged next. */
function nextFor(schema: Readonly<Record<string, unknown>>, store: SchemaStore): readonly unknown[] {
  const { $ref: reference, $dynamicRef: dynamic } = schema;
  const referred = typeof reference === 'string' ? [store.follow(reference)] : [];
  const meant = typeof dynamic === 'string' ? (dynamicParts(store).get(dynamic.replace(/^#/, '')) ?? []) : [];
  return [...referred, ...meant, ...SAME_VALUE.flatMap((keyword) => [schema[keyword]].flat())];
}

/** The parts of all schemas that a dynamic reference may lead to, by the name of their anchor. Which it is depends on where judging began. */
const dynamicParts = remembered((store: SchemaStore): ReadonlyMap<unknown, readonly unknown[]> => {
  const parts = [...store.files.values()].flatMap(({ schema }) => [...partsOf(schema)]);
  const anchored = parts.filter((part) => isRecord(part) && typeof part['$dynamicAnchor'] === 'string');
  return Map.groupBy(anchored, (part) => (isRecord(part) ? part['$dynamicAnchor'] : undefined));
});
