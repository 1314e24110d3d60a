import { isRecord } from '../../model/is-record.ts';
import { partsOf } from './parts-of.ts';
import type { SchemaFile, SchemaStore } from './schema-store.ts';

const SECTION = 'section.schema.json';
/** What a keyword with schemas for names that it does not spell out may look at is not to be told. */
const FOR_ANY_NAME = ['additionalProperties', 'unevaluatedProperties', 'patternProperties'];
const WHOLE_VALUES = ['const', 'enum'];
const NOT_FOLLOWED = ['$dynamicRef', '$recursiveRef'];

/**
 * True where the schema at a path, or one that it leads to, may look into the `clauses` of a section. Ours of a section does not count:
 * it holds them to the form that the tool gives them.
 */
export function asksForClauses(path: string, store: SchemaStore, ours: readonly SchemaFile[]): boolean {
  const seen = new Set([path]);
  for (const at of seen) {
    for (const next of store.referredBy(at)) seen.add(next);
    const file = store.files.get(at);
    const isOurs = at === SECTION && ours.some(({ path, text }) => path === at && text === file?.text);
    if (!isOurs && mayLook(file?.schema)) return true;
  }
  return false;
}

function mayLook(schema: unknown): boolean {
  for (const part of partsOf(schema)) {
    if (!isRecord(part)) continue;
    if (Object.hasOwn(part, 'clauses') || NOT_FOLLOWED.some((key) => Object.hasOwn(part, key))) return true;
    if (FOR_ANY_NAME.some((key) => isRecord(part[key]))) return true;
    if (WHOLE_VALUES.some((key) => [part[key]].flat().some(isRecord))) return true;
  }
  return false;
}
