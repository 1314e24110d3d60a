import type { PartialDate } from '../../model/plain-date.ts';
import { dateInWords, isFullDate } from '../../model/plain-date.ts';

/** When something happens, as one says it: `on 12 March 2026`, `in March 2026`, `in 2026`. */
export function onDate(date: PartialDate): string {
  return `${isFullDate(date) ? 'on' : 'in'} ${dateInWords(date)}`;
}
