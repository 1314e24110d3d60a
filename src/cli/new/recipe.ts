import type { Drafting, Plan, Refusal } from '../../scaffold/drafting.ts';
import type { Strictness } from '../carry-out.ts';
import type { Call } from '../command.ts';
import type { Asked } from '../question.ts';

/** One of the things that `cartulary new` makes. */
export interface Recipe {
  /** The word behind `new`. */
  readonly name: string;
  /** What it makes, in a few words, for the list to choose from. */
  readonly summary: string;
  /** Options that answer its questions, each with what it means. */
  readonly options: Readonly<Record<string, string>>;
  readonly strictness: Strictness;
  /** Asks what it has to know, and plans. */
  readonly plan: (drafting: Drafting, asked: Asked, call: Call) => Promise<Plan | Refusal>;
}
