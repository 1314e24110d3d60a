import type { Looked } from '../model/answer.ts';
import type { Severity } from '../model/finding.ts';
import { count } from './count.ts';

/** What the gate counted. */
export interface Counted {
  readonly diagnostics: readonly { readonly severity: Severity }[];
  readonly looked: Omit<Looked, 'waivers'> & { readonly waivers: readonly unknown[] };
}

/** One line that says how it ended, and proves what was looked at. */
export function closingLine({ diagnostics, looked }: Counted): string {
  const seen = `${count(looked.documents, 'document')}, ${count(looked.editions, 'edition')}, ${count(looked.rules, 'check')}, ${count(looked.waivers.length, 'waiver')} used`;
  const waited =
    looked.waiting === 0
      ? ''
      : ` ${count(looked.waiting, 'check')} about the whole will run once every file can be read.`;
  return `${verdictLine(diagnostics)} Looked at ${seen}.${waited}`;
}

/** Whether the gate is open, and how much was found, in one sentence. */
export function verdictLine(diagnostics: Counted['diagnostics']): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const verdict = errors === 0 ? 'The gate is open' : 'The gate is closed';
  return `${verdict}: ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}.`;
}
