import type { Source } from './place.ts';

/** An entry of the glossary. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** Other names that are as good. */
  readonly also: readonly string[];
  /** Names not to use. */
  readonly not: readonly string[];
  /** JSON Pointer of the entry in its file. */
  readonly pointer: string;
  readonly source: Source;
}
