import type { DatedEdition, Document } from './constitution.ts';
import type { Clause, Provision } from './provision.ts';
import type { Rule } from './rule.ts';

/** A check that upholds a provision. */
export interface UpheldBy {
  readonly rule: string;
  /** What is asked for in the provision's name, such as `Rules: Purpose, Members`; undefined where nobody says. */
  readonly asks: string | undefined;
}

/** What is said of a provision: the checks that uphold it, and why no check can uphold it, or what they leave. */
export interface Said {
  /** Empty where no check upholds it. */
  readonly upheldBy: readonly UpheldBy[];
  readonly unchecked: string | undefined;
}

/** Something said of a provision itself, or of a whole edition. */
export interface Statement extends Said {
  readonly document: Document;
  readonly edition: DatedEdition;
  /** Undefined where it speaks of the whole edition. */
  readonly provision: Provision | undefined;
}

/** `in-part` where something is left that no check upholds; `unsaid` where nobody has spoken of it yet. */
export type CoverageState = 'upheld' | 'in-part' | 'unchecked' | 'unsaid';

/** Clauses of which the same is said, in the order of the page. */
export interface CoverageRow extends Said {
  readonly state: CoverageState;
  /** What the words were said of: the one clause, the section around the clauses, or undefined for the whole text. */
  readonly of: Provision | undefined;
  /** How the page names it: `clause 3.1`, `section 2`, `the whole text`. */
  readonly label: string;
  readonly clauses: readonly Clause[];
}

/** How many clauses there are, and what is said of them. The four others add up to `clauses`. */
export interface CoverageFigure {
  readonly clauses: number;
  readonly upheld: number;
  readonly inPart: number;
  readonly unchecked: number;
  readonly unsaid: number;
}

/** What is said of one text, clause by clause. */
export interface CoveredText {
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly rows: readonly CoverageRow[];
  readonly figure: CoverageFigure;
}

/** A check, with what it upholds. */
export interface CoveredRule {
  readonly rule: Pick<Rule, 'id' | 'summary'>;
  /** Of any edition, in the order of the documents and of their pages. Empty where it upholds no clause. */
  readonly upholds: readonly Statement[];
}

/** Mandates both ways: what is said of each clause, and what each check upholds. */
export interface Coverage {
  /** Of the texts in force and in use alone. */
  readonly figure: CoverageFigure;
  readonly inForce: readonly CoveredText[];
  /** The newest draft or proposal of each document of which nothing is in force. */
  readonly drafts: readonly CoveredText[];
  readonly rules: readonly CoveredRule[];
}
