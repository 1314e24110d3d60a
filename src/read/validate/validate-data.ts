import { describeFault, knownKeys } from '../../model/describe-fault.ts';
import type { SourceFinding } from '../../model/finding.ts';
import { isRecord } from '../../model/is-record.ts';
import type { SchemaFault } from '../../model/kind.ts';
import { mendFault } from '../../model/mend-fault.ts';
import type { Source } from '../../model/place.ts';
import { pointerKey } from '../../model/place.ts';
import { nearest } from '../../model/suggest.ts';
import type { Judge } from './judge-by.ts';
import { ID_PATTERN } from './linear-pattern.ts';
import type { SchemaStore } from './schema-store.ts';
import { typeScalars } from './type-scalars.ts';

/** Data in the types of its schema. What the schema refuses is left out and is a finding. */
export interface ValidData {
  readonly value: Readonly<Record<string, unknown>>;
  readonly findings: readonly SourceFinding[];
}

/** A schema of the store, ready to judge. */
export interface ReadySchema {
  readonly path: string;
  readonly judge: Judge;
  readonly store: SchemaStore;
  /** Another schema of the store that says more of the same value, and keys that only it knows. */
  readonly more: { readonly path: string; readonly keys: readonly string[] } | undefined;
}

/** Types and judges one value. A list is judged as `{ list: […] }` by the caller's schema; see `validateList`. */
export function validateData(written: unknown, source: Source, schema: ReadySchema): ValidData {
  const { typed, faults } = judge(written, schema);
  const findings = faults.map((fault) => faultFinding(fault, source));
  const sound = prune(typed, faults);
  return { value: isRecord(sound) ? sound : {}, findings };
}

/** Types and judges a list of entries. Each entry that is left keeps its place: a refused one is undefined. */
export function validateList(
  written: unknown,
  source: Source,
  schema: ReadySchema,
): {
  readonly entries: readonly (Readonly<Record<string, unknown>> | undefined)[];
  readonly findings: readonly SourceFinding[];
} {
  const { typed, faults } = judge(written, schema);
  const sound = prune(typed, faults);
  const entries = Array.isArray(sound) ? sound.map((entry) => (isRecord(entry) ? entry : undefined)) : [];
  return {
    entries,
    findings: faults.map((fault) => faultFinding(fault, source)),
  };
}

interface Judgement {
  readonly typed: unknown;
  readonly faults: readonly SchemaFault[];
}

/** What was found in data the last time. Data that was read never changes, so only another schema judges it anew. */
const LAST_JUDGED = new WeakMap<object, { readonly schema: ReadySchema; readonly judgement: Judgement }>();

function judge(written: unknown, schema: ReadySchema): Judgement {
  if (typeof written !== 'object' || written === null) return judgeAnew(written, schema);
  const last = LAST_JUDGED.get(written);
  if (last !== undefined && isSameSchema(last.schema, schema)) return last.judgement;
  const judgement = judgeAnew(written, schema);
  LAST_JUDGED.set(written, { schema, judgement });
  return judgement;
}

function isSameSchema(one: ReadySchema, other: ReadySchema): boolean {
  return one.store === other.store && one.path === other.path && one.more?.path === other.more?.path;
}

function judgeAnew(written: unknown, schema: ReadySchema): Judgement {
  const paths = schema.more === undefined ? [schema.path] : [schema.path, schema.more.path];
  const typed = typeScalars(written, paths, schema.store);
  const keys = schema.more?.keys ?? [];
  const judged = schema.judge(typed);
  if (judged.length === 0) return { typed, faults: judged };
  const found = judged.filter((fault) => !isAlsoKnown(fault, keys));
  return { typed, faults: withoutMisspelt(causesOnly(found).map((fault) => withKeys(fault, keys))) };
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

function faultFinding(fault: SchemaFault, source: Source): SourceFinding {
  const { message, help } = describeFault(fault);
  const isAbsence = fault.keyword === 'required';
  return {
    rule: ruleFor(fault),
    place: placeOf(fault, source),
    ...(isAbsence ? { absence: 'within' } : {}),
    message,
    help,
    proposals: mendFault(fault, source),
  };
}

function ruleFor({ keyword, schema, params }: SchemaFault): string {
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'schema-unknown-key';
  if (keyword === 'required') return 'schema-missing-key';
  if (keyword === 'pattern' && schema === ID_PATTERN) return 'id-malformed';
  if (params['propertyName'] !== undefined) return 'id-malformed';
  return keyword === 'type' ? 'schema-type' : 'schema-value';
}

function placeOf({ pointer, keyword, params }: SchemaFault, source: Source): SourceFinding['place'] {
  const key = params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['propertyName'];
  if (typeof key === 'string') return source.keyAt(`${pointer}/${pointerKey(key)}`);
  return keyword === 'required' ? source.keyAt(pointer) : source.valueAt(pointer);
}

/** The value without the parts that were refused. */
function prune(value: unknown, faults: readonly SchemaFault[]): unknown {
  if (faults.length === 0) return value;
  const refused = new Set(faults.flatMap(refusedPointers));
  const copy = (at: unknown, pointer: string): unknown => {
    if (refused.has(pointer)) return undefined;
    if (Array.isArray(at)) return at.map((item, index) => copy(item, `${pointer}/${index}`));
    if (!isRecord(at)) return at;
    const kept = Object.entries(at).map(([key, child]) => [key, copy(child, `${pointer}/${pointerKey(key)}`)] as const);
    return Object.fromEntries(kept.filter(([, child]) => child !== undefined));
  };
  return copy(value, '');
}

function refusedPointers({ pointer, keyword, params }: SchemaFault): readonly string[] {
  const key = params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['propertyName'];
  if (typeof key === 'string') return [`${pointer}/${pointerKey(key)}`];
  return keyword === 'required' || pointer === '' ? [] : [pointer];
}
