import { describeFault, type FaultWords } from '../../model/describe-fault.ts';
import type { SchemaFault } from '../../model/kind.ts';
import { scalarsIn } from '../../model/scalars-in.ts';
import { linearPattern } from './linear-pattern.ts';

/** Why a schema cannot be used, and where that stands in it, as a JSON Pointer. */
export interface UnusableReason extends FaultWords {
  readonly pointer: string;
}

/** Thrown for what is no JSON Schema, with what the schema of schemas has against it. */
export class NoSchema extends Error {
  readonly fault: SchemaFault | undefined;
  constructor(faults: readonly SchemaFault[]) {
    super('It is no JSON Schema.');
    this.fault = faults.find(({ keyword }) => !WRAPPERS.has(keyword)) ?? faults[0];
  }
}

const WRAPPERS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', '$ref', '$dynamicRef']);
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const LONGEST_REASON = 200;

/** Where the reason for an error can be found in the schema, that; else the reason in the validator's words. */
export function unusableReason(schema: Readonly<Record<string, unknown>>, cause: Error): UnusableReason {
  if (cause instanceof NoSchema && cause.fault !== undefined)
    return { pointer: cause.fault.pointer, ...describeFault(cause.fault) };
  const { $schema: draft } = schema;
  if (typeof draft === 'string' && draft.replace(/#$/, '') !== DRAFT)
    return {
      pointer: '/$schema',
      message: 'This is a JSON Schema of another draft than the one that is used here.',
      help: `Write "${DRAFT}".`,
    };
  const pattern = brokenPattern(schema);
  if (pattern !== undefined)
    return {
      pointer: pattern,
      message: 'This pattern cannot be used.',
      help: 'Close what it opens. It cannot look ahead or behind, or refer back to what it found.',
    };
  const reason = cause instanceof RangeError ? 'its parts lead from one to the next too often' : cause.message;
  return unusable(reason);
}

/** That a schema cannot be used, for a reason that has no place in it. */
export function unusable(reason: string): UnusableReason {
  const help = `Correct the schema: ${reason.replaceAll('schemas:/', '').slice(0, LONGEST_REASON)}.`;
  return { pointer: '', message: 'This is not a JSON Schema that can be used.', help };
}

function brokenPattern(schema: unknown): string | undefined {
  return [...scalarsIn(schema)].find(([pointer, text]) => pointer.endsWith('/pattern') && !canRun(text))?.[0];
}

function canRun(pattern: string): boolean {
  try {
    linearPattern(pattern);
    return true;
  } catch (cause) {
    if (cause instanceof Error) return false;
    throw cause;
  }
}
