import { isRecord } from '../../model/is-record.ts';
import { keptIn } from '../../model/kept-in.ts';
import { once } from '../../model/once.ts';
import { remembered } from '../../model/remembered.ts';
import type { SchemaStore } from './schema-store.ts';

const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;

type Schema = Readonly<Record<string, unknown>>;

/** What some schemas together say of the type of a value, of its items and of what stands under each of its keys. */
interface Shape {
  readonly types: ReadonlySet<unknown>;
  readonly items: () => Shape;
  readonly under: (key: string) => Shape;
}

/**
 * Gives scalars, which YAML hands over as text, the type that the schemas say. Strict: `5` is an integer where one is wanted;
 * `0x10`, `1e3`, `010` and ` 5 ` stay text, which the schema then refuses. Where text is allowed and nothing else, text stays text.
 * `paths` name schemas of the store that all speak of the value.
 */
export function typeScalars(value: unknown, paths: readonly string[], store: SchemaStore): unknown {
  return typed(value, shapes(store)(paths));
}

function typed(value: unknown, shape: Shape): unknown {
  if (typeof value === 'string') return typeScalar(value, shape.types);
  if (Array.isArray(value)) {
    const items = shape.items();
    return value.map((item) => typed(item, items));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, typed(child, shape.under(key))]));
}

function typeScalar(text: string, types: Shape['types']): unknown {
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.has('integer') && INTEGER.test(text)) return Number(text);
  if (types.has('number') && DECIMAL.test(text)) return Number(text);
  return types.has('null') && text === 'null' ? null : text;
}

/** The shapes of one store. Each is worked out once, when a value asks for it: thousands of files have the same. */
const shapes = remembered((store: SchemaStore) => {
  const known = new Map<string, Shape>();
  return (paths: readonly string[]): Shape =>
    keptIn(known, paths.join('\n'), () =>
      shapeOf(
        paths.map((path) => store.follow(`schemas:/${path}`)),
        store,
      ),
    );
});

function shapeOf(schemas: readonly unknown[], store: SchemaStore): Shape {
  const seen = new Set<unknown>();
  const branches = schemas.flatMap((schema) => [...branchesOf(schema, store, seen)]);
  const below = new Map<string, Shape>();
  const shapeUnder = (key: string): Shape => {
    const known = schemasUnder(key, branches);
    return known.length === 0 ? other() : shapeOf(known, store);
  };
  const other = once(() =>
    shapeOf(
      branches.map((branch) => branch['additionalProperties']),
      store,
    ),
  );
  return {
    types: new Set(branches.flatMap(typesOf)),
    items: once(() =>
      shapeOf(
        branches.map((branch) => branch['items']),
        store,
      ),
    ),
    under: (key) => keptIn(below, key, () => shapeUnder(key)),
  };
}

/** The types that a schema names, or shows by the values that it allows. Among texts, what looks like a number is a text too. */
function typesOf({ type, const: only, enum: allowed }: Schema): readonly unknown[] {
  const shown = (Array.isArray(allowed) ? allowed : []).map((value) => typeof value);
  return [type, typeof only, ...(shown.includes('string') ? [] : shown)].flat();
}

function schemasUnder(key: string, branches: readonly Schema[]): readonly unknown[] {
  return branches.flatMap(({ properties }) =>
    isRecord(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [],
  );
}

/** The schema itself with everything that it refers to or combines. */
function* branchesOf(schema: unknown, store: SchemaStore, seen: Set<unknown>): Iterable<Schema> {
  if (!isRecord(schema) || seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  if (typeof schema['$ref'] === 'string') yield* branchesOf(store.follow(schema['$ref']), store, seen);
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']) {
    for (const branch of [schema[keyword]].flat()) yield* branchesOf(branch, store, seen);
  }
}
