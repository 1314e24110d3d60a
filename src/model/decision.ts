import type { Source } from './place.ts';
import type { PartialDate } from './plain-date.ts';

/** What a body resolved at a meeting. */
export interface Decision {
  readonly id: string;
  readonly body: string;
  readonly date: PartialDate;
  /** The clause that lets the body adopt a text that is not its own to adopt, as a citation; undefined where none is named. */
  readonly power: string | undefined;
  readonly minute: string | undefined;
  readonly procedure: string | undefined;
  readonly present: number | undefined;
  readonly votes: { readonly for: number; readonly against: number; readonly abstained: number } | undefined;
  /** Editions, each `document@edition`. */
  readonly adopts: readonly string[];
  readonly corrects: readonly string[];
  readonly repeals: readonly string[];
  readonly source: Source;
}
