import { knownKeys } from '../../model/describe-fault.ts';
import { isRecord } from '../../model/is-record.ts';
import type { SchemaFault } from '../../model/kind.ts';
import { nearest } from '../../model/suggest.ts';
import type { Judge } from './judge-by.ts';
import type { SchemaStore } from './schema-store.ts';
import { typeScalars } from './type-scalars.ts';

/** A schema of the store, ready to judge. */
export interface ReadySchema {
  readonly path: string;
  readonly judge: Judge;
  readonly store: SchemaStore;
  /** Another schema of the store that says more of the same value, and keys that only it knows. */
  readonly more: { readonly path: string; readonly keys: readonly string[] } | undefined;
}

/** A value in the types of a schema, and what the schema has against it. */
export interface Judgement {
  readonly typed: unknown;
  readonly faults: readonly SchemaFault[];
}

/** Types and judges one value, which may be a list. */
export function judgeData(written: unknown, schema: ReadySchema): Judgement {
  const paths = schema.more === undefined ? [schema.path] : [schema.path, schema.more.path];
  const typed = typeScalars(written, paths, schema.store);
  const keys = schema.more?.keys ?? [];
  const judged = schema.judge(typed);
  if (judged.length === 0) return { typed, faults: judged };
  const found = judged.filter((fault) => !isAlsoKnown(fault, keys));
  return { typed, faults: withoutMisspelt(causesOnly(found).map((fault) => withKeys(fault, keys))) };
}

/** The same for one value that is judged by one schema after another. Data that was read never changes, so by the same schema it is judged once. */
export function judging(written: unknown): (schema: ReadySchema) => Judgement {
  let last: { readonly schema: ReadySchema; readonly judgement: Judgement } | undefined;
  return (schema) => {
    if (last === undefined || !isSameSchema(last.schema, schema))
      last = { schema, judgement: judgeData(written, schema) };
    return last.judgement;
  };
}

function isSameSchema(one: ReadySchema, other: ReadySchema): boolean {
  return one.store === other.store && one.path === other.path && one.more?.path === other.more?.path;
}

function isAlsoKnown({ pointer, keyword, params }: SchemaFault, keys: readonly string[]): boolean {
  return pointer === '' && keyword === 'additionalProperties' && keys.includes(String(params['additionalProperty']));
}

/** The fault, with the keys that another schema adds among those that can stand there. */
function withKeys(fault: SchemaFault, keys: readonly string[]): SchemaFault {
  if (fault.pointer !== '' || keys.length === 0 || !isRecord(fault.parent)) return fault;
  const known = isRecord(fault.parent['properties']) ? fault.parent['properties'] : {};
  const added = Object.fromEntries(keys.map((key) => [key, {}]));
  return { ...fault, parent: { ...fault.parent, properties: { ...added, ...known } } };
}

/** A key that is missing because it is misspelt is told where it stands, and not a second time. */
function withoutMisspelt(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const meant = new Set(
    faults.flatMap((fault) => {
      const key = fault.params['additionalProperty'] ?? fault.params['unevaluatedProperty'];
      return typeof key === 'string' ? [`${fault.pointer} ${nearest(key, knownKeys(fault)) ?? ''}`] : [];
    }),
  );
  return faults.filter(
    ({ keyword, pointer, params }) =>
      keyword !== 'required' || !meant.has(`${pointer} ${String(params['missingProperty'])}`),
  );
}

/** One fault a place: a blank or mistyped value is not blamed a second time for its form. */
function causesOnly(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const isAboutChild = fault.keyword === 'required' || fault.keyword.endsWith('Properties');
    const key = isAboutChild ? `${fault.pointer} ${fault.keyword} ${JSON.stringify(fault.params)}` : fault.pointer;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
