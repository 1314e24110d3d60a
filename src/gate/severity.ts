import type { Constitution } from '../model/constitution.ts';
import type { Severity, SourceFinding } from '../model/finding.ts';
import { editionAt } from './edition-at.ts';

/** Rules whose findings never close the gate. */
const WARNINGS: ReadonlySet<string> = new Set([
  'date-review',
  'schema-keyword',
  'section-order',
  'name-deprecated',
  'text-braces',
  'text-invisible',
  'text-link-insecure',
  'mandate-outdated',
  'waiver-ungranted',
  'seal-absent',
]);

/** Rules whose findings say their own weight. */
const DECLARED: ReadonlySet<string> = new Set([
  'limit-findings',
  'path-link',
  'seat-missing',
  'text-encoding',
  'text-mixed-letters',
  'text-unshown',
]);

/** How much the findings of a rule weigh, unless the organisation or the status of a text says otherwise. */
export function usualSeverity(rule: string): Severity {
  return WARNINGS.has(rule) ? 'warning' : 'error';
}

/** How much a finding weighs. A placeholder is forgiven while its text is a draft; what a body asks for says its own weight. */
export function severityOf(finding: SourceFinding, constitution: Constitution): Severity {
  if (WARNINGS.has(finding.rule)) return 'warning';
  if (DECLARED.has(finding.rule)) return finding.declaredSeverity ?? 'error';
  if (finding.rule === 'placeholder')
    return editionAt(finding.at, constitution)?.status === 'draft' ? 'warning' : 'error';
  return 'error';
}
