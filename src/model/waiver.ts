import type { Source } from './place.ts';

/** Leave to differ from one rule at one place, for a reason and until a day. */
export interface Waiver {
  readonly rule: string;
  /** `document@edition#provision`, a part of it, or `body:id`. */
  readonly at: string;
  readonly reason: string;
  readonly grantedBy: string | undefined;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  /** JSON Pointer of the entry in its file. */
  readonly pointer: string;
  readonly source: Source;
}
