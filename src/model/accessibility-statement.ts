import type { PartialDate } from './plain-date.ts';

/** What an organisation says of how accessible its site is. Source: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8. */
export interface AccessibilityStatement {
  /** Where to write about the site, or to ask for a text in another form. */
  readonly contact: string;
  readonly phone: string | undefined;
  /** Within how many days an answer comes. */
  readonly responseDays: number | undefined;
  readonly prepared: PartialDate;
  /** When somebody last held the statement against the site. */
  readonly reviewed: PartialDate;
  /** How much of the site complies: all of it, a part, or none. */
  readonly status: Compliance;
  readonly problems: readonly AccessibilityProblem[];
  /** What is being done about the problems, in sentences. */
  readonly improving: string | undefined;
  readonly tested: AccessibilityTest | undefined;
  /** Who sees to it that the rules are kept: a body of the United Kingdom, or a sentence about another. */
  readonly enforcement: string;
}

/** How much of a site complies with WCAG 2.2, level AA. */
export type Compliance = 'full' | 'partial' | 'none';

/** Something that some people cannot use. */
export interface AccessibilityProblem {
  /** What cannot be used, by whom, and what to do instead, in sentences. */
  readonly problem: string;
  readonly reason: ProblemReason;
  /** Such as `1.4.3 (contrast)`. */
  readonly criterion: string | undefined;
  /** The day by which it is to be mended. */
  readonly mendedBy: PartialDate | undefined;
}

/** Why something cannot be used: it breaks the rules, mending it would cost too much, or the rules do not cover it. */
export type ProblemReason = 'non-compliance' | 'disproportionate-burden' | 'out-of-scope';

/** How the site was tested. */
export interface AccessibilityTest {
  readonly on: PartialDate;
  /** Such as `the editors`. */
  readonly by: string | undefined;
  /** In sentences. */
  readonly how: string | undefined;
}
