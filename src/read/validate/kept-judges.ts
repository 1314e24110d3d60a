import { createHash } from 'node:crypto';
import equal from 'ajv/dist/runtime/equal.js';
import characters from 'ajv/dist/runtime/ucs2length.js';
import { isRecord } from '../../model/is-record.ts';
import { shelfHook } from '../../model/shelf.ts';
import { areDifferent } from './different-items.ts';
import { type Judge, judgeBy, type Validate } from './judge-by.ts';
import { linearPattern, type Pattern } from './linear-pattern.ts';
import type { SchemaStore } from './schema-store.ts';

const hook = shelfHook();

/** From here on the judges of schemas are kept on the shelf, so that sound schemas are compiled once and not in each run. Without one, as at first, nothing is kept. */
export const keepJudgesOn = hook.hang;

/** The judges of all schemas of a store, by path, that were kept after the schemas were found to be sound; undefined where none were. */
export function keptJudges(store: SchemaStore): ((path: string) => Judge) | undefined {
  const text = hook.shelf()?.take(keyOf(store));
  const judges = text === undefined ? undefined : judgesIn(text, [...store.files.keys()]);
  return judges && ((path) => judges.get(path) ?? missing(path));
}

/** Keeps the judges of a store, all of whose schemas are sound, as `write` gives them. Those that cannot be written down are made in each run. */
export function keepJudges(store: SchemaStore, write: () => string): void {
  const shelf = hook.shelf();
  if (shelf === undefined || ![...store.files.values()].every(({ schema }) => isPlain(schema))) return;
  const text = attempt(write);
  if (text !== undefined) shelf.put(keyOf(store), text);
}

/** Compiled schemas are the same for the same texts at the same paths. */
function keyOf(store: SchemaStore): string {
  const files = [...store.files.values()].map(({ path, text }) => [path, text]);
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}

/** What Ajv would run at once and what it writes down are the same but for these: some are no plain data once they are written, others it cannot write. */
const NOT_PLAIN = new Set([
  '__proto__',
  '$async',
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor',
]);

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isRecord(value)) return true;
  return Object.entries(value).every(([key, child]) => !NOT_PLAIN.has(key) && isPlain(child));
}

/** What judges ask for by these names. */
const RUNTIME: ReadonlyMap<string, unknown> = new Map([
  ['ajv/dist/runtime/equal', asRequired(equal)],
  ['ajv/dist/runtime/ucs2length', asRequired(characters)],
]);

/** Node imports the whole of what would be required, and other loaders what that exports by default. */
function asRequired(imported: unknown): unknown {
  return typeof imported === 'function' ? { default: imported } : imported;
}

/** The judges in a text of `SchemaCompiler`; undefined where it is not whole. Ajv, too, makes its judges with `Function`, of the same text. */
function judgesIn(text: string, paths: readonly string[]): ReadonlyMap<string, Judge> | undefined {
  const part = (name: string): unknown => RUNTIME.get(name) ?? missing(name);
  const made = attempt((): Record<string, Validate> => {
    const exports = {};
    new Function('exports', 'require', 'linearPattern', 'areDifferent', text)(exports, part, lazyPattern, areDifferent);
    return exports;
  });
  if (made === undefined || paths.some((path) => typeof made[path] !== 'function')) return undefined;
  return new Map(Object.entries(made).map(([path, validate]) => [path, judgeBy(validate)]));
}

/** A pattern that is known to be sound, and read only once a value is held against it. */
function lazyPattern(pattern: string): Pattern {
  let ready: Pattern | undefined;
  return {
    test: (text) => {
      ready ??= linearPattern(pattern);
      return ready.test(text);
    },
    toString: () => pattern,
  };
}

function attempt<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function missing(name: string): never {
  throw new Error(`no ${name}`);
}
