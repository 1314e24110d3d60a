import type { Severity } from '../model/finding.ts';
import type { Changes } from '../pipeline/organisation-files.ts';
import type { Subject } from './subject.ts';

/** What the gate must say of a mutation, worked out from the mutated text as a person would see it. */
export interface Expectation {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** Lines from 1; any of them is the right place, as where two sections have changed places. */
  readonly lines: readonly number[];
  /** Column from 1, in UTF-16 units; undefined where a person could point at more than one. */
  readonly column: number | undefined;
}

/** What else the gate may say because of a mutation. */
export interface Consequence {
  readonly rule: string;
  /** Only in this file; anywhere where it is left out. */
  readonly file?: string;
  /** Only on a line that holds one of these words whole; on any line where it is left out. */
  readonly mentions?: readonly string[];
}

/** One fault, put on purpose into content that has none. */
export interface Mutation {
  /** What was done, in the past: `deleted the section “Purpose” with its text`. */
  readonly what: string;
  /** The file in which it was done. */
  readonly file: string;
  readonly changes: Changes;
  /** Empty where the change is one that the gate must tolerate. */
  readonly expected: readonly Expectation[];
  readonly consequences: readonly Consequence[];
}

/** Mutations of one sort. */
export interface Family {
  /** A few words for the table, such as `Sections deleted`. */
  readonly name: string;
  /** Every mutation of this sort for which the content has a place. */
  readonly mutationsOf: (subject: Subject) => Iterable<Mutation>;
  /** Places at which it should try something and cannot, for they are written in a way that it does not rewrite. */
  readonly untriedIn?: (subject: Subject) => readonly string[];
}
