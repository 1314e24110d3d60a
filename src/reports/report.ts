import type { Answer } from '../model/answer.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Manner } from './manner.ts';

/** What a report may tell of a rule. */
export interface AboutRule {
  readonly id: string;
  readonly summary: string;
  readonly scope: Rule['scope'];
  /** How much its findings weigh, unless the organisation or the status of a text says otherwise. */
  readonly severity: Severity;
  /** Its page, in Markdown. */
  readonly readme: string;
}

/** What a report may tell besides the answer itself. */
export interface ReportContext {
  readonly constitution: Pick<Constitution, 'site' | 'documents' | 'bodies' | 'day'>;
  readonly manner: Manner;
  /** Ids of all rules that were applied. */
  readonly ruleIds: readonly string[];
  /** Undefined for a rule that there is not. */
  readonly aboutRule: (id: string) => AboutRule | undefined;
  /** Of the tool. */
  readonly version: string;
  /** Where the organisation's folder lies in its repository: empty at the top, else with a slash at the end. */
  readonly folder: string;
  /** The commit or branch to which links into the repository lead; undefined where nobody named it. */
  readonly ref: string | undefined;
}

/** A form in which the gate answers. */
export interface Report {
  /** What it is for, in a few words. */
  readonly purpose: string;
  /** True where the closing line belongs to the answer. */
  readonly isForPeople: boolean;
  readonly render: (answer: Answer, context: ReportContext) => string;
}
