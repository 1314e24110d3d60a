import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { areDifferent } from './different-items.ts';
import { faultOf, type Judge, judgeBy } from './judge-by.ts';
import { linearPattern } from './linear-pattern.ts';
import type { SchemaStore } from './schema-store.ts';
import { NoSchema } from './unusable-schema.ts';

/** Schemas at work. */
export interface SchemaCompiler {
  /** Compiles a schema on demand, once. Throws, with a message in the validator's words, where it is not one. */
  readonly judgeAt: (path: string) => Judge;
  /** The judges of all schemas as the body of a function; see `judgesIn`. Throws where a schema is not one. */
  readonly asText: () => string;
}

/** Compiles the schemas of a store. Unknown keywords are annotations; formats are not asserted; patterns run in linear time. */
export function schemaCompiler(store: SchemaStore): SchemaCompiler {
  const ajv = emptyAjv();
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
      throw new NoSchema((ajv.errors ?? []).map(faultOf));
    const validate = ajv.getSchema(addressOf(path));
    if (validate === undefined) throw new Error(`no schema at ${path}`);
    return judgeBy(validate);
  };
  const compiled = new Map<string, Judge>();
  return {
    judgeAt: (path) => {
      const judge = compiled.get(path) ?? compile(path);
      compiled.set(path, judge);
      return judge;
    },
    asText: () =>
      standaloneCode(ajv, Object.fromEntries([...store.files.keys()].map((path) => [path, addressOf(path)]))),
  };
}

function addressOf(path: string): string {
  return `schemas:/${path}`;
}

function emptyAjv(): Ajv2020 {
  // Written as text, a judge asks for patterns by this name.
  const regExp = Object.assign(linearPattern, { code: 'linearPattern' });
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    ownProperties: true,
    validateFormats: false,
    logger: false,
    addUsedSchema: false,
    code: { regExp, source: true },
  });
  // Ajv compares each entry with each other where it does not know their type, in time that grows with the square.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    code: (context) => {
      if (context.schema !== true) return;
      const different = context.gen.scopeValue('func', { ref: areDifferent, code: _`areDifferent` });
      context.pass(_`${different}(${context.data})`);
    },
  });
  return ajv;
}
