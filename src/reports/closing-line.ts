import type { Looked } from '../model/answer.ts';
import type { Severity } from '../model/finding.ts';

/** What the gate counted. */
export interface Counted {
  readonly diagnostics: readonly { readonly severity: Severity }[];
  readonly looked: Omit<Looked, 'waivers'> & { readonly waivers: readonly unknown[] };
}

/** One line that says how it ended, and proves what was looked at. */
export function closingLine({ diagnostics, looked }: Counted): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const verdict = errors === 0 ? 'The gate is open' : 'The gate is closed';
  const found = `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
  const seen = `${count(looked.documents, 'document')}, ${count(looked.editions, 'edition')}, ${count(looked.rules, 'check')}, ${count(looked.waivers.length, 'waiver')} used`;
  const waited =
    looked.waiting === 0
      ? ''
      : ` ${count(looked.waiting, 'check')} about the whole will run once every file can be read.`;
  return `${verdict}: ${found}. Looked at ${seen}.${waited}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
