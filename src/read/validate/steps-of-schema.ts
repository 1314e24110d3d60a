import { isRecord } from '../../model/is-record.ts';
import { remembered } from '../../model/remembered.ts';
import { levelsBelow, stepsBelow } from './levels-below.ts';
import { partsOf } from './parts-of.ts';
import type { SchemaStore } from './schema-store.ts';

/** Lists and groups are looked at so deep as content may nest them. */
const DEEPEST = 20;
/** Keywords whose schemas judge the same value. */
const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
/** The same by the names of keys. */
const SAME_VALUE_BY_KEY = ['dependentSchemas', 'dependencies'];

type Schema = Readonly<Record<string, unknown>>;

/**
 * The most steps that judging one value takes, by any part of a schema, or wherever it stands in what the whole schema judges: how often
 * a schema is held against it. Infinite where one leads back to itself. Where it is more than `most`, it may be less than it truly is.
 */
export function stepsOfSchema(schema: unknown, store: SchemaStore, most: number): number {
  const known = new Map<unknown, number>();
  const stepsAt = (at: unknown): number => {
    if (!isRecord(at)) return 0;
    const steps = known.get(at);
    if (steps !== undefined) return steps;
    // Whoever comes by here again before the sum is known has come in a circle.
    known.set(at, Number.POSITIVE_INFINITY);
    let sum = 1;
    for (const next of nextFor(at, schema, store)) sum += stepsAt(next);
    known.set(at, sum);
    return sum;
  };
  let steps = 0;
  for (const part of partsOf(schema)) steps = Math.max(steps, stepsAt(part));
  if (steps > most) return steps;
  return Math.max(steps, stepsWithin(schema, { stepsAt, schemasAt: (at) => withNext(at, schema, store), most }));
}

interface Within {
  /** The steps of judging one value by a schema. */
  readonly stepsAt: (schema: unknown) => number;
  /** All schemas that are held against the same value. */
  readonly schemasAt: (schema: unknown) => readonly Schema[];
  readonly most: number;
}

/** The most steps for a value within what the whole schema judges. */
function stepsWithin(schema: unknown, { stepsAt, schemasAt, most }: Within): number {
  const levelsAt = remembered((at: Schema) => levelsBelow(schemasAt(at)));
  const stepsAtDepth = remembered((_: Schema): number[] => []);
  const stepsDown = (at: unknown, depth: number): number => {
    if (!isRecord(at)) return 0;
    // Nothing is gained by counting on, and more than all numbers cannot be taken away again.
    if (depth === 0) return Math.min(stepsAt(at), most + 1);
    const known = stepsAtDepth(at);
    const steps = known[depth] ?? stepsBelow(levelsAt(at), (child) => stepsDown(child, depth - 1));
    known[depth] = steps;
    return steps;
  };
  let steps = 0;
  for (let depth = 1; depth <= DEEPEST && steps <= most; depth += 1) steps = Math.max(steps, stepsDown(schema, depth));
  return steps;
}

function withNext(at: unknown, root: unknown, store: SchemaStore): readonly Schema[] {
  return isRecord(at) ? [at, ...nextFor(at, root, store).flatMap((next) => withNext(next, root, store))] : [];
}

/** The schemas by which the same value is judged next. */
function nextFor(schema: Schema, root: unknown, store: SchemaStore): readonly unknown[] {
  const { $ref: reference, $dynamicRef: dynamic, $recursiveRef: recursive } = schema;
  const referred = typeof reference === 'string' ? [store.follow(reference)] : [];
  const meant = typeof dynamic === 'string' ? (dynamicParts(store).get(dynamic.replace(/^#/, '')) ?? []) : [];
  // The validator takes the whole schema where it has not yet come by the anchor.
  const whole = [dynamic, recursive].some((written) => typeof written === 'string') ? [root] : [];
  const same = SAME_VALUE.flatMap((keyword) => [schema[keyword]].flat());
  const byKey = SAME_VALUE_BY_KEY.flatMap((keyword) => Object.values(isRecord(schema[keyword]) ? schema[keyword] : {}));
  return [...referred, ...meant, ...whole, ...same, ...byKey];
}

/** The parts of all schemas that a dynamic reference may lead to, by the name of their anchor. Which it is depends on where judging began. */
const dynamicParts = remembered((store: SchemaStore): ReadonlyMap<unknown, readonly unknown[]> => {
  const parts = [...store.files.values()].flatMap(({ schema }) => [...partsOf(schema)]);
  const anchored = parts.filter((part) => isRecord(part) && typeof part['$dynamicAnchor'] === 'string');
  return Map.groupBy(anchored, (part) => (isRecord(part) ? part['$dynamicAnchor'] : undefined));
});
