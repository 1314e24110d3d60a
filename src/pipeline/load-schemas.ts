import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFinding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { constructKind } from '../read/construct/construct-kind.ts';
import { discoverFiles, topOf } from '../read/discover/discover-files.ts';
import { makeSource } from '../read/parse/source.ts';
import { schemaCompiler } from '../read/validate/compile-schema.ts';
import {
  type LostReference,
  readSchema,
  type SchemaFile,
  type SchemaStore,
  storeSchemas,
} from '../read/validate/schema-store.ts';
import type { ReadySchema } from '../read/validate/validate-data.ts';

/** An organisation's schemas, with ours where it has none of its own. */
export interface LoadedSchemas {
  readonly kinds: readonly Kind[];
  /** Kinds whose schema cannot be used. */
  readonly broken: readonly string[];
  /** A base schema, such as `body`, ready to judge; for an edition, its kind may know more keys. */
  readonly base: (name: string, kind?: Kind) => ReadySchema;
  readonly findings: readonly SourceFinding[];
  /** The text of each schema that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

const OURS = join(import.meta.dirname, '../../schemas');
const SCHEMA = /^schemas\/(.+\.schema\.json)$/;
const KIND = /^kinds\/([^/]+)\.schema\.json$/;

/** Reads `schemas/` below `root`. A schema that is none becomes a finding, and nothing is judged by it. */
export function loadSchemas(root: string): LoadedSchemas {
  const found = discoverSchemas(root);
  const read = found.files.map(({ path, text }) => readSchema(SCHEMA.exec(path)?.[1] ?? path, text) ?? path);
  const theirs = read.filter((schema) => typeof schema !== 'string');
  const broken = read.filter((schema) => typeof schema === 'string').map(notJson);
  const { store, lost } = storeSchemas([...ourSchemas(theirs), ...theirs]);
  const compile = schemaCompiler(store);
  const kinds = theirs.filter(({ path }) => KIND.test(path)).map((file) => loadKind(file, store, compile, lost));
  const base = (name: string, kind?: Kind): ReadySchema => {
    const path = `${name}.schema.json`;
    const more = kind === undefined ? undefined : { path: `kinds/${kind.id}.schema.json`, keys: kind.ownKeys };
    return { path, judge: compile(path), store, more };
  };
  const findings = [...found.findings, ...broken, ...kinds.flatMap((kind) => ('rule' in kind ? [kind] : []))];
  return {
    kinds: kinds.flatMap((kind) => ('rule' in kind ? [] : [kind])),
    broken: findings.flatMap(({ place }) => KIND.exec(place.file.replace('schemas/', ''))?.[1] ?? []),
    base,
    findings,
    texts: new Map(found.files.map(({ path, text }) => [path, text])),
  };
}

function discoverSchemas(root: string): ReturnType<typeof discoverFiles> {
  if (!existsSync(join(root, 'schemas'))) return { files: [], findings: [], lost: [] };
  const found = discoverFiles(root, 'schemas', (path) => SCHEMA.test(path));
  return {
    ...found,
    files: found.files.filter(({ path }) => SCHEMA.test(path)),
  };
}

/** Our base schemas, but for those of which the organisation has its own. */
function ourSchemas(theirs: readonly SchemaFile[]): readonly SchemaFile[] {
  const own = new Set(theirs.map(({ path }) => path));
  const names = readdirSync(OURS).filter((name) => name.endsWith('.schema.json') && !own.has(name));
  return names.sort().flatMap((name) => readSchema(name, readFileSync(join(OURS, name), 'utf8')) ?? []);
}

function loadKind(
  file: SchemaFile,
  store: SchemaStore,
  compile: ReturnType<typeof schemaCompiler>,
  lost: readonly LostReference[],
): Kind | SourceFinding {
  const source = makeSource({
    file: `schemas/${file.path}`,
    text: file.text,
    ranges: file.ranges,
    offset: 0,
  });
  const id = KIND.exec(file.path)?.[1] ?? file.path;
  const missing = lost.find(({ path }) => path === file.path);
  if (missing !== undefined) {
    const message = `The schema refers to “${missing.reference}”, and there is no such schema.`;
    return {
      rule: 'schema-kind-invalid',
      place: source.valueAt(missing.pointer),
      message,
      help: 'Correct the path, or add the schema.',
    };
  }
  try {
    const judge = compile(file.path);
    judge({ sections: {} });
    return constructKind({
      id,
      schema: store.files.get(file.path)?.schema ?? {},
      store,
      judge,
      source,
    });
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const message = 'This is not a JSON Schema that can be used.';
    return {
      rule: 'schema-kind-invalid',
      place: source.valueAt(''),
      message,
      help: `Correct the schema: ${cause.message.slice(0, 200)}.`,
    };
  }
}

function notJson(path: string): SourceFinding {
  const message = 'This is not a JSON object.';
  return {
    rule: 'schema-kind-invalid',
    place: topOf(path),
    message,
    help: 'Check the commas, the brackets and the quotation marks.',
  };
}
