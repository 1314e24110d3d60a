import { isRecord } from '../../model/is-record.ts';
import { pointerKey } from '../../model/place.ts';
import { nearest } from '../../model/suggest.ts';

/** A key of a schema that says nothing to a validator and is nearly one that does. `pointer` leads to it. */
export interface KeywordSlip {
  readonly pointer: string;
  readonly written: string;
  readonly meant: string;
}

/** Keywords with a schema. */
const HOLDING_ONE = [
  ...['items', 'contains', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames'],
  ...['not', 'if', 'then', 'else', 'contentSchema'],
];
/** Keywords with a list of schemas. */
const HOLDING_LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
/** Keywords with schemas by name. */
const HOLDING_NAMED = [
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'],
];
/** Keywords without schemas: those of JSON Schema, draft 2020-12 and before, and ours. */
const PLAIN = [
  ...['$schema', '$id', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor'],
  ...['$vocabulary', '$comment', 'type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum'],
  ...['exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxContains'],
  ...['minContains', 'maxProperties', 'minProperties', 'required', 'dependentRequired', 'title', 'description'],
  ...['default', 'deprecated', 'readOnly', 'writeOnly', 'examples', 'format', 'contentEncoding', 'contentMediaType'],
  ...['x-ordered', 'x-other-headings', 'x-mandate', 'x-number'],
];
const KNOWN: ReadonlySet<string> = new Set([...PLAIN, ...HOLDING_ONE, ...HOLDING_LISTS, ...HOLDING_NAMED]);
/** Words of other tools that are nearly keywords. */
const OTHERS: ReadonlySet<string> = new Set(['example']);
/** In shorter words one letter makes another word. */
const SHORTEST = 5;

/** The keys of a schema that are nearly keywords, in the order of the schema. What a misspelt key holds is not looked into. */
export function* keywordSlips(schema: unknown, pointer = ''): Iterable<KeywordSlip> {
  if (!isRecord(schema)) return;
  for (const [written, value] of Object.entries(schema)) {
    const at = `${pointer}/${pointerKey(written)}`;
    if (HOLDING_ONE.includes(written)) yield* keywordSlips(value, at);
    else if (HOLDING_LISTS.includes(written) || HOLDING_NAMED.includes(written)) yield* slipsWithin(value, at);
    else if (!KNOWN.has(written) && !OTHERS.has(written) && written.length >= SHORTEST) {
      const meant = nearest(written, KNOWN);
      if (meant !== undefined) yield { pointer: at, written, meant };
    }
  }
}

function* slipsWithin(held: unknown, pointer: string): Iterable<KeywordSlip> {
  if (typeof held !== 'object' || held === null) return;
  for (const [name, schema] of Object.entries(held)) yield* keywordSlips(schema, `${pointer}/${pointerKey(name)}`);
}
