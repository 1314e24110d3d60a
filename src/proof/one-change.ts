import type { Consequence, Expectation, Mutation } from './mutation.ts';
import type { Position } from './position.ts';

/** A change of one file, with the one thing that the gate must say of it there. */
export interface OneChange {
  readonly what: string;
  readonly file: string;
  /** The file as it is after it. */
  readonly text: string;
  readonly rule: string;
  readonly at: Position;
  readonly consequences?: readonly Consequence[];
}

/** A mutation that has to be an error at its place in the file that it changes. */
export function oneChange({ what, file, text, rule, at, consequences = [] }: OneChange): Mutation {
  const expected = [errorAt(rule, file, at)];
  return { what, file, changes: new Map([[file, text]]), expected, consequences };
}

/** An error of this rule at exactly this place. */
export function errorAt(rule: string, file: string, { line, column }: Position): Expectation {
  return { rule, severity: 'error', file, lines: [line], column };
}

/** An error of this rule on any of these lines. */
export function errorOnLines(rule: string, file: string, lines: readonly number[]): Expectation {
  return { rule, severity: 'error', file, lines, column: undefined };
}
