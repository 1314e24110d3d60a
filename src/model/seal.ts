import type { Source } from './place.ts';
import type { PartialDate } from './plain-date.ts';

/** One link in the chain of a document: the fingerprint of an adopted text, and of all links before it. */
export interface Seal {
  readonly edition: number;
  /** SHA-256 of the canonical form of the text, in hexadecimal. */
  readonly text: string;
  /** The number of the kind's template by which the edition was judged. */
  readonly template: number;
  /** Where the text was put right after it was sealed: what was corrected, and on whose word. */
  readonly correction: Correction | undefined;
  /** SHA-256 over the link before and this one, in hexadecimal. */
  readonly link: string;
  /** JSON Pointer of the entry in its file. */
  readonly pointer: string;
}

/** A mistake that was put right in a sealed text. */
export interface Correction {
  /** What was wrong and what was done, in one sentence. */
  readonly note: string;
  readonly date: PartialDate;
  /** The decision that corrects it, where a body decided so. */
  readonly decision: string | undefined;
}

/** The seals of an organisation: a chain for each document, oldest link first. */
export interface SealBook {
  readonly chains: ReadonlyMap<string, readonly Seal[]>;
  readonly source: Source;
}
