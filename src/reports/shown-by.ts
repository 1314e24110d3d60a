import type { Diagnostic } from '../model/finding.ts';
import { type HelpList, helpParts } from './help-parts.ts';

/** Keys of what a diagnostic shows that need not be shown again right below: its checklist, and the clause that it quotes. */
export function shownBy({ help, mandate }: Diagnostic): readonly string[] {
  const { list } = helpParts(help);
  return [...(list === undefined ? [] : [checklistKey(list)]), ...(mandate === null ? [] : [mandate.url])];
}

/** The key of a checklist. That of a quotation is its address. */
export function checklistKey({ items }: HelpList): string {
  return JSON.stringify(items);
}
