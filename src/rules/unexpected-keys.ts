import type { SchemaFault } from '../model/kind.ts';

const PARAMETERS: Readonly<Record<string, string>> = {
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
};

/** True for a fault that says that something stands among the sections which may not. */
export function isUnexpectedSection({ keyword, pointer }: SchemaFault): boolean {
  return pointer === '/sections' && Object.hasOwn(PARAMETERS, keyword);
}

/** The keys of the sections that a kind's schema refuses to have beside its own. */
export function unexpectedKeys(faults: readonly SchemaFault[]): readonly string[] {
  return faults
    .filter(isUnexpectedSection)
    .map(({ keyword, params }) => params[PARAMETERS[keyword] ?? ''])
    .filter((key) => typeof key === 'string');
}
