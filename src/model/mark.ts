import { isId } from './id.ts';
import type { Place } from './place.ts';

/** What a clause can lay on somebody: what must be done, what may be done, what one can ask for. */
export const MARK_SORTS = ['duty', 'power', 'right'] as const;

/** One of the three. */
export type MarkSort = (typeof MARK_SORTS)[number];

/** A body, or a term such as `member`, that a mark names. Nobody has looked whether it is there. */
export interface MarkedParty {
  readonly to: 'body' | 'term';
  readonly id: string;
  /** As it stands in the file: `executive`, `term:member`. */
  readonly written: string;
}

/** A duty, power or right that a clause lays down, as its author marked it. It is no part of the text. */
export interface Mark {
  readonly sort: MarkSort;
  /** Who has it; empty where the author says that the text names nobody. */
  readonly holders: readonly MarkedParty[];
  /** What is to be done, in words for the index; undefined where the clause's own words are to stand. */
  readonly object: string | undefined;
  /** To whom it is owed, or over whom it is held. */
  readonly towards: readonly MarkedParty[];
  readonly place: Place;
}

/** What an author marked at a provision. Undefined where nothing is said; empty where it is said that nothing is marked. */
export type Marks = readonly Mark[] | undefined;

/** Reads `executive` or `term:member`; undefined where the word is neither. */
export function readParty(written: string): MarkedParty | undefined {
  const [scheme, id, ...rest] = written.split(':');
  if (rest.length > 0) return undefined;
  if (id === undefined) return isId(written) ? { to: 'body', id: written, written } : undefined;
  return scheme === 'term' && isId(id) ? { to: 'term', id, written } : undefined;
}
