import { dateInWords } from '../model/plain-date.ts';
import type { Waiver } from '../model/waiver.ts';

/** Why something is let pass, who granted it, and until when. */
export function describeWaiver({ reason, grantedBy, until }: Pick<Waiver, 'reason' | 'grantedBy' | 'until'>): string {
  const by = grantedBy === undefined ? 'Granted' : `Granted by ${grantedBy}`;
  return `${/[.!?…]$/.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`} ${by} until ${dateInWords(until)}.`;
}
