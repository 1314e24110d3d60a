import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { compareText } from '../../model/compare-text.ts';
import { isRecord } from '../../model/is-record.ts';
import type { SchemaFault } from '../../model/kind.ts';
import { linearPattern } from './linear-pattern.ts';
import type { SchemaStore } from './schema-store.ts';

/** Judges a value by a schema; no fault means that it is valid. */
export type Judge = (value: unknown) => readonly SchemaFault[];

/**
 * Compiles the schemas of a store on demand, each once. Unknown keywords are annotations; formats are not asserted; patterns run in linear time.
 * Throws, with a message in the validator's words, where a schema is not one.
 */
export function schemaCompiler(store: SchemaStore): (path: string) => Judge {
  // Ajv asks for a function that carries its own source text, for code that it writes to files. We write none.
  const regExp = Object.assign(linearPattern, { code: 'linearPattern' });
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    ownProperties: true,
    validateFormats: false,
    logger: false,
    addUsedSchema: false,
    code: { regExp },
  });
  // Ajv compares each entry with each other where it does not know their type, in time that grows with the square.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    compile: (isAsked: boolean) => (list: readonly unknown[]) => !isAsked || areDifferent(list),
  });
  const refused = new Map<string, unknown>();
  for (const { path, schema } of store.files.values()) {
    try {
      ajv.addSchema(schema, undefined, false, false);
    } catch (cause) {
      refused.set(path, cause);
    }
  }
  const compile = (path: string): Judge => {
    if (refused.has(path)) throw refused.get(path);
    const schema = store.files.get(path)?.schema;
    if (schema !== undefined && ajv.validateSchema(schema) !== true)
      throw new Error(ajv.errorsText(ajv.errors, { dataVar: 'schema' }));
    const validate = ajv.getSchema(`schemas:/${path}`);
    if (validate === undefined) throw new Error(`no schema at ${path}`);
    return (value) => (validate(value) === true ? [] : (validate.errors ?? []).filter(isCause).map(faultOf));
  };
  const compiled = new Map<string, Judge>();
  return (path) => {
    const judge = compiled.get(path) ?? compile(path);
    compiled.set(path, judge);
    return judge;
  };
}

function areDifferent(list: readonly unknown[]): boolean {
  return new Set(list.map((item) => JSON.stringify(item, withSortedKeys))).size === list.length;
}

function withSortedKeys(_key: string, value: unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareText(one, other)))
    : value;
}

/** `if`, `allOf` and their like only say that something inside them failed, which is reported by itself. */
function isCause({ keyword }: ErrorObject): boolean {
  return keyword !== 'if' && keyword !== 'propertyNames';
}

function faultOf({
  instancePath,
  keyword,
  params,
  schema,
  parentSchema,
  data,
  propertyName,
}: ErrorObject): SchemaFault {
  const named = propertyName === undefined ? params : { ...params, propertyName };
  return {
    pointer: instancePath,
    keyword,
    params: named,
    schema,
    parent: parentSchema,
    value: data,
  };
}
