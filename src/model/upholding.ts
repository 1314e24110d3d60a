import type { Source } from './place.ts';

/**
 * What the organisation says of a provision that binds its texts or its structure: the checks that uphold it,
 * or why none can, or both where they uphold a part of it.
 */
export interface Upholding {
  /** `document#provision`, or `document@edition#provision`. A section speaks for all clauses in it, a document for all of it. */
  readonly provision: string;
  /** Ids of checks; empty where none can uphold it. */
  readonly checks: readonly string[];
  /** Why no check can uphold it; beside checks, what they leave. */
  readonly unchecked: string | undefined;
  /** JSON Pointer of the entry in its file. */
  readonly pointer: string;
  readonly source: Source;
}
