import { posix } from 'node:path';
import { isRecord } from '../../model/is-record.ts';
import { pointerKey } from '../../model/place.ts';
import { partsOf } from './parts-of.ts';

/** A JSON Schema with its path below the `schemas` folder. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Schemas by path; every `$ref` in them leads to another by path, as `schemas:/<path>`. */
export interface SchemaStore {
  readonly files: ReadonlyMap<string, SchemaFile>;
  /** The schema that a reference leads to, or undefined. */
  readonly follow: (reference: string) => unknown;
  /** The paths of the schemas that the one at a path refers to. */
  readonly referredBy: (path: string) => ReadonlySet<string>;
}

/** A reference in the schema at a path that leads nowhere, and where it stands, as a JSON Pointer. */
export interface LostReference {
  readonly path: string;
  readonly pointer: string;
  readonly reference: string;
  /** What is not there: the schema itself, or the part of it. */
  readonly lacks: 'schema' | 'part';
}

/** A reference that leads to a schema. `found` names the part of it. */
interface FoundReference extends Omit<LostReference, 'lacks'> {
  readonly found: string;
}

const SCHEME = 'schemas:/';
const DEEPEST = 100;

/** Reads a schema from its JSON text; undefined where it is not a JSON object, or one nested beyond all use. */
export function readSchema(path: string, text: string): SchemaFile | undefined {
  try {
    const schema: unknown = JSON.parse(text);
    if (!isRecord(schema) || isDeep(schema)) return undefined;
    return { path, text, schema };
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** Puts schemas together, so that a reference finds its file whether it was written for the path or for the `$id`. */
export function storeSchemas(written: readonly SchemaFile[]): {
  store: SchemaStore;
  lost: readonly LostReference[];
} {
  const paths = new Set(written.map(({ path }) => path));
  // An older template is a copy, and keeps the `$id` of the one that took its place.
  const byId = new Map(
    written
      .filter(({ path }) => !path.includes('@'))
      .flatMap(({ path, schema }) => (typeof schema['$id'] === 'string' ? [[schema['$id'], path]] : [])),
  );
  const lost: LostReference[] = [];
  const leading: FoundReference[] = [];
  const referred = new Map(written.map(({ path }) => [path, new Set<string>()]));
  const files = written.map((file): [string, SchemaFile] => {
    const address = (reference: string, pointer: string): string => {
      const found = addressOf(reference, file, paths, byId);
      if (found === undefined) lost.push({ path: file.path, pointer, reference, lacks: 'schema' });
      else {
        leading.push({ path: file.path, pointer, reference, found });
        referred.get(file.path)?.add(found.slice(SCHEME.length).split('#', 1)[0] ?? '');
      }
      return found ?? `${SCHEME}nothing`;
    };
    const schema = {
      ...rewrite(file.schema, '', address),
      $id: SCHEME + file.path,
    };
    return [file.path, { ...file, schema }];
  });
  const byPath = new Map(files);
  for (const { found, ...reference } of leading)
    if (follow(byPath, found) === undefined) lost.push({ ...reference, lacks: 'part' });
  return {
    store: {
      files: byPath,
      follow: (reference) => follow(byPath, reference),
      referredBy: (path) => referred.get(path) ?? new Set(),
    },
    lost,
  };
}

function addressOf(
  reference: string,
  from: SchemaFile,
  paths: ReadonlySet<string>,
  byId: ReadonlyMap<string, string>,
): string | undefined {
  const [base = '', fragment] = reference.split('#');
  const tail = fragment === undefined ? '' : `#${fragment}`;
  if (base === '') return `${SCHEME}${from.path}${tail}`;
  const beside = posix.normalize(posix.join(posix.dirname(from.path), base));
  const absolute = URL.parse(base, String(from.schema['$id']))?.href ?? base;
  const path = paths.has(beside) ? beside : (byId.get(base) ?? byId.get(absolute) ?? byId.get(beside));
  return path === undefined ? undefined : `${SCHEME}${path}${tail}`;
}

function rewrite(
  schema: Readonly<Record<string, unknown>>,
  pointer: string,
  address: (reference: string, pointer: string) => string,
): Record<string, unknown> {
  // References lead by path alone: an `$id` inside a schema would give them another base.
  const entries = Object.entries(schema).filter(([key, value]) => key !== '$id' || typeof value !== 'string');
  const rewritten = entries.map(([key, value]) => {
    const at = `${pointer}/${pointerKey(key)}`;
    if (key === '$ref' && typeof value === 'string') return [key, address(value, at)];
    // It is looked up where it stands, and the validator wants it as it was written.
    if (key === '$dynamicRef' && typeof value === 'string') address(value, at);
    return [key, rewriteValue(value, at, address)];
  });
  return Object.fromEntries(rewritten);
}

function rewriteValue(
  value: unknown,
  pointer: string,
  address: (reference: string, pointer: string) => string,
): unknown {
  if (Array.isArray(value)) return value.map((item, index) => rewriteValue(item, `${pointer}/${index}`, address));
  return isRecord(value) ? rewrite(value, pointer, address) : value;
}

function follow(files: ReadonlyMap<string, SchemaFile>, reference: string): unknown {
  const [base = '', fragment = ''] = reference.split('#');
  let at: unknown = files.get(base.slice(SCHEME.length))?.schema;
  if (fragment !== '' && !fragment.startsWith('/')) return partWithAnchor(at, fragment);
  for (const key of fragment.split('/').slice(1)) {
    at = childOf(at, decoded(key).replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return at;
}

/** A key as it is written in an address; as it stands where it is no address. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch (cause) {
    if (cause instanceof URIError) return key;
    throw cause;
  }
}

function partWithAnchor(schema: unknown, name: string): unknown {
  return [...partsOf(schema)].find(
    (part) => isRecord(part) && (part['$anchor'] === name || part['$dynamicAnchor'] === name),
  );
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((parent) => (typeof parent === 'object' && parent !== null ? Object.values(parent) : []));
  }
  return false;
}
