import type { Standing } from '../../model/standing.ts';

/** What a record of the search index can be about. */
export const RECORD_FORMS = ['section', 'clause', 'lead-in', 'edition', 'term', 'body', 'decision'] as const;

/** What a record of the search index is about. */
export type RecordForm = (typeof RECORD_FORMS)[number];

/** Whether a text counts, may come to count, or does no more. What is no text counts. */
export type Scope = 'now' | 'coming' | 'open' | 'past';

const SCOPES: Readonly<Record<Standing, Scope>> = {
  'in-force': 'now',
  'in-use': 'now',
  'not-yet-in-force': 'coming',
  draft: 'open',
  proposed: 'open',
  withdrawn: 'past',
  superseded: 'past',
  expired: 'past',
  repealed: 'past',
};

/** What a text of this standing is to someone who searches. */
export function scopeOf(standing: Standing): Scope {
  return SCOPES[standing];
}

/** Words that are found besides the text itself, each kept apart so that it can weigh more or less. */
export interface RecordWords {
  /** The defined word with its other names. */
  readonly term?: string;
  /** The names not to use for it. */
  readonly not?: string;
  /** The name of a body or of a decision. */
  readonly name?: string;
  /** The title of the document, for an edition as a whole. */
  readonly title?: string;
  /** The heading that it is itself. */
  readonly headword?: string;
  /** The heading under which it stands. */
  readonly heading?: string;
  /** The title of its document. */
  readonly document?: string;
  /** How it is cited: `clause 2.1`. */
  readonly mark?: string;
  /** What the binding numbers are called that it prints: a text may lay down a quorum without the word. */
  readonly numbers?: string;
  /** The words that lead up to it: the clause around it, or what introduces the list. */
  readonly under?: string;
}

/** What readers choose results by, and what they see beside them. A text that belongs to no body has none. */
export interface RecordFilters {
  readonly form: RecordForm;
  readonly scope: Scope;
  /** The id of the kind of its document, or `.term`, `.body`, `.decision`: no id begins with a dot. */
  readonly kind: string;
  readonly document?: string;
  readonly body?: string;
  /** The standing of its text. */
  readonly standing?: string;
  /** The same in words: `In force since 1 April 2024`. */
  readonly status?: string;
}

/** One thing that search finds. All of it is plain text. */
export interface SearchRecord {
  /** Its address without the slash at the start, so that it works below any base path. No two are equal. */
  readonly url: string;
  readonly content: string;
  readonly words: RecordWords;
  readonly filters: RecordFilters;
}
