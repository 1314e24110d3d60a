import { knownKeys } from './describe-fault.ts';
import type { Fix } from './finding.ts';
import type { SchemaFault } from './kind.ts';
import type { Source } from './place.ts';
import { pointerKey } from './place.ts';
import { replaceScalar } from './replace-scalar.ts';
import { clearest } from './suggest.ts';

/** What may mend a fault that a schema found in data: the one known key or allowed value that is near to what was written. */
export function mendFault(fault: SchemaFault, source: Source): readonly Fix[] {
  const key = fault.params['additionalProperty'] ?? fault.params['unevaluatedProperty'];
  if (typeof key === 'string') return mendKey(key, fault, source);
  if (fault.keyword !== 'enum' && fault.keyword !== 'const') return [];
  return mendValue(fault, source);
}

function mendKey(key: string, fault: SchemaFault, source: Source): readonly Fix[] {
  const to = clearest(key, knownKeys(fault));
  if (to === undefined) return [];
  const edits = replaceScalar(source, source.keyAt(`${fault.pointer}/${pointerKey(key)}`), { from: key, to });
  return edits.length === 0 ? [] : [{ description: `Change the key “${key}” to “${to}”.`, edits }];
}

function mendValue({ value, schema, pointer }: SchemaFault, source: Source): readonly Fix[] {
  if (typeof value !== 'string') return [];
  const to = clearest(value, [schema].flat().map(String));
  if (to === undefined) return [];
  const edits = replaceScalar(source, source.valueAt(pointer), { from: value, to });
  return edits.length === 0 ? [] : [{ description: `Change “${value}” to “${to}”.`, edits }];
}
