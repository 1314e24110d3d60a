import type { Body } from './body.ts';
import type { Constitution, Document } from './constitution.ts';
import type { Edition } from './edition.ts';
import type { Finding } from './finding.ts';
import type { Kind, SchemaFault } from './kind.ts';
import type { MarkSort } from './mark.ts';
import type { WordsOfSection } from './section-words.ts';
import type { Term } from './term.ts';

/** What a rule about one edition may look at. */
export interface JudgedEdition {
  readonly edition: Edition;
  readonly document: Pick<Document, 'title'>;
  readonly kind: Kind;
  readonly names: NamesInUse;
  /** What stands under a heading of it. */
  readonly wordsOf: WordsOfSection;
  /** The edition as JSON: its front matter, and `sections`. */
  readonly json: EditionJson;
  /** What the kind's schema has against that JSON. */
  readonly faults: readonly SchemaFault[];
}

/** What things are called, in all of the constitution. */
export interface NamesInUse {
  readonly terms: readonly Term[];
  readonly bodies: readonly Pick<Body, 'name' | 'shortName'>[];
  readonly documents: readonly Pick<Document, 'title'>[];
}

/** An edition in the form that a kind's schema judges. Any JSON Schema validator can judge it. */
export interface EditionJson {
  readonly [key: string]: unknown;
  readonly sections: Readonly<Record<string, SectionJson>>;
}

/** A section as a kind's schema sees it. `words` counts what is left once placeholders are taken out. */
export interface SectionJson {
  readonly heading: string;
  readonly text: string;
  readonly words: number;
  readonly clauses: readonly ClauseJson[];
}

/** A clause as a kind's schema sees it. */
export interface ClauseJson {
  readonly id?: string;
  readonly number: string;
  readonly text: string;
  /** Duties, powers and rights that the clause lays down; absent where there are none. */
  readonly marks?: readonly MarkJson[];
  readonly clauses: readonly ClauseJson[];
}

/** A duty, power or right as data. Parties are written as citations: `body:executive`, `term:member`. */
export interface MarkJson {
  readonly sort: MarkSort;
  readonly holders: readonly string[];
  readonly object?: string;
  readonly towards?: readonly string[];
}

interface Described {
  /** A permanent slug, never used again for another rule. */
  readonly id: string;
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
}

/** Found while a file is read: a fault that keeps the text, or a part of it, from being understood. No waiver covers it. */
export interface SourceRule extends Described {
  readonly scope: 'source';
}

/** About one edition, whatever other texts say. */
export interface EditionRule extends Described {
  readonly scope: 'edition';
  /** True where it asks for names: it waits until every file can be read. */
  readonly isAboutNames?: boolean;
  readonly check: (judged: JudgedEdition) => Iterable<Finding>;
}

/** About the whole. It waits until every file can be read. */
export interface ConstitutionRule extends Described {
  readonly scope: 'constitution';
  /** `ruleIds` are the ids of all rules of the gate. */
  readonly check: (constitution: Constitution, ruleIds: readonly string[]) => Iterable<Finding>;
}

/** About adopted texts and their seals. It waits until every file can be read, and no waiver covers it. */
export interface SealRule extends Described {
  readonly scope: 'seals';
}

/** About the waivers, once all other rules have spoken. The gate itself makes its findings. */
export interface WaiverRule extends Described {
  readonly scope: 'waivers';
}

/** One thing that the gate asks for. */
export type Rule = SourceRule | EditionRule | ConstitutionRule | SealRule | WaiverRule;
