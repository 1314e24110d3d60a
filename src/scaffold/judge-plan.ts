import type { Diagnostic } from '../model/finding.ts';
import type { Changes } from '../pipeline/organisation-files.ts';
import { type Drafting, withChanges } from './drafting.ts';

/** What the gate says of a plan. */
export interface JudgedPlan {
  readonly after: Drafting;
  /** What it would find that it does not find today, in the order of the gate. */
  readonly fresh: readonly Diagnostic[];
  /** Of those, the ones that only say what is still to be written. */
  readonly unwritten: readonly Diagnostic[];
}

/** Rules that say of a new text what it still needs. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  'section-placeholder',
  'placeholder',
  'section-empty',
  'section-missing',
  'schema-kind',
]);

/** Applies a plan in memory and asks the gate. */
export function judgePlan(drafting: Drafting, changes: Changes): JudgedPlan {
  const after = withChanges(drafting, changes);
  const fresh = freshFindings(drafting.verdict.diagnostics, after.verdict.diagnostics);
  return { after, fresh, unwritten: fresh.filter(({ rule }) => UNWRITTEN.has(rule)) };
}

/**
 * The diagnostics that were not there before. Where something else is named in the same finding, or its file has moved,
 * one of the same rule and weight stands for it.
 */
function freshFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const weighed = ({ rule, severity }: Diagnostic) => `${rule} ${severity}`;
  const same = new Set(before.map((one) => `${one.fingerprint} ${one.severity}`));
  const stayed = after.filter((one) => same.has(`${one.fingerprint} ${one.severity}`));
  const stayedPrints = new Set(stayed.map(({ fingerprint }) => fingerprint));
  const gone = before.filter(({ fingerprint }) => !stayedPrints.has(fingerprint)).map(weighed);
  return after.filter((one) => {
    if (stayed.includes(one)) return false;
    const at = gone.indexOf(weighed(one));
    if (at !== -1) gone.splice(at, 1);
    return at === -1;
  });
}
