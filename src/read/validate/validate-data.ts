import { describeFault } from '../../model/describe-fault.ts';
import type { SourceFinding } from '../../model/finding.ts';
import { isRecord } from '../../model/is-record.ts';
import type { SchemaFault } from '../../model/kind.ts';
import { mendFault } from '../../model/mend-fault.ts';
import type { Source } from '../../model/place.ts';
import { pointerKey } from '../../model/place.ts';
import type { Judgement } from './judge-data.ts';
import { ID_PATTERN } from './linear-pattern.ts';

/** Data in the types of its schema. What the schema refuses is left out and is a finding. */
export interface ValidData {
  readonly value: Readonly<Record<string, unknown>>;
  readonly findings: readonly SourceFinding[];
}

/** One value as it was judged, without what was refused. A list is judged as `{ list: […] }` by the caller's schema; see `validateList`. */
export function validateData({ typed, faults }: Judgement, source: Source): ValidData {
  const findings = faults.map((fault) => faultFinding(fault, source));
  const sound = prune(typed, faults);
  return { value: isRecord(sound) ? sound : {}, findings };
}

/** A list of entries as it was judged. Each entry that is left keeps its place: a refused one is undefined. */
export function validateList(
  { typed, faults }: Judgement,
  source: Source,
): {
  readonly entries: readonly (Readonly<Record<string, unknown>> | undefined)[];
  readonly findings: readonly SourceFinding[];
} {
  const sound = prune(typed, faults);
  const entries = Array.isArray(sound) ? sound.map((entry) => (isRecord(entry) ? entry : undefined)) : [];
  return {
    entries,
    findings: faults.map((fault) => faultFinding(fault, source)),
  };
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
