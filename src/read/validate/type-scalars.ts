import { isRecord } from '../../model/is-record.ts';
import type { SchemaStore } from './schema-store.ts';

const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;

/**
 * Gives scalars, which YAML hands over as text, the type that the schema says. Strict: `5` is an integer where one is wanted;
 * `0x10`, `1e3`, `010` and ` 5 ` stay text, which the schema then refuses. Where text is allowed and nothing else, text stays text.
 */
export function typeScalars(value: unknown, schema: unknown, store: SchemaStore): unknown {
  const schemas = [...branchesOf(schema, store, new Set())];
  if (typeof value === 'string') return typeScalar(value, schemas);
  if (Array.isArray(value)) {
    const items = schemas.map((branch) => branch['items']);
    return value.map((item) => typeScalars(item, { allOf: items.filter(isRecord) }, store));
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    typeScalars(child, schemaOfKey(key, schemas), store),
  ]);
  return Object.fromEntries(entries);
}

function schemaOfKey(key: string, schemas: readonly Readonly<Record<string, unknown>>[]): unknown {
  const known = schemas.flatMap(({ properties }) =>
    isRecord(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [],
  );
  if (known.length > 0) return { allOf: known };
  return {
    allOf: schemas.map((branch) => branch['additionalProperties']).filter(isRecord),
  };
}

function typeScalar(text: string, schemas: readonly Readonly<Record<string, unknown>>[]): unknown {
  const types = new Set(schemas.flatMap(({ type, const: only }) => [type, typeof only].flat()));
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.has('integer') && INTEGER.test(text)) return Number(text);
  if (types.has('number') && DECIMAL.test(text)) return Number(text);
  return types.has('null') && text === 'null' ? null : text;
}

/** The schema itself with everything that it refers to or combines. */
function* branchesOf(
  schema: unknown,
  store: SchemaStore,
  seen: Set<unknown>,
): Iterable<Readonly<Record<string, unknown>>> {
  if (!isRecord(schema) || seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  if (typeof schema['$ref'] === 'string') yield* branchesOf(store.follow(schema['$ref']), store, seen);
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']) {
    for (const branch of [schema[keyword]].flat()) yield* branchesOf(branch, store, seen);
  }
}
