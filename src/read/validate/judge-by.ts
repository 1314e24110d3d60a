import type { SchemaFault } from '../../model/kind.ts';

/** Judges a value by a schema; no fault means that it is valid. */
export type Judge = (value: unknown) => readonly SchemaFault[];

/** What Ajv makes of a schema: it answers with true, or leaves its errors on itself. */
export interface Validate {
  (value: unknown): unknown;
  errors?: readonly AjvError[] | null;
}

/** What Ajv says of one fault. */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly schema?: unknown;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
}

/** Judges as the function does that Ajv made. */
export function judgeBy(validate: Validate): Judge {
  return (value) => (validate(value) === true ? NO_FAULTS : (validate.errors ?? []).filter(isCause).map(faultOf));
}

const NO_FAULTS: readonly SchemaFault[] = [];

/** `if`, `allOf` and their like only say that something inside them failed, which is reported by itself. */
function isCause({ keyword }: AjvError): boolean {
  return keyword !== 'if' && keyword !== 'propertyNames';
}

/** What Ajv says of one fault, as a fault of ours. */
export function faultOf({
  instancePath,
  keyword,
  params,
  schema,
  parentSchema,
  data,
  propertyName,
}: AjvError): SchemaFault {
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
