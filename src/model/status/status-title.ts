import type { DatedEdition } from '../constitution.ts';
import { dateInWords, type PartialDate } from '../plain-date.ts';
import type { Standing } from '../standing.ts';

const WORDS: Readonly<Record<Standing, string>> = {
  draft: 'Draft',
  proposed: 'Proposed',
  withdrawn: 'Withdrawn',
  'not-yet-in-force': 'Not yet in force',
  'in-force': 'In force',
  'in-use': 'In use',
  superseded: 'Superseded',
  expired: 'Expired',
  repealed: 'Repealed',
};

/** A standing in one to four words, without a date: `Draft`. */
export function standingInWords(standing: Standing): string {
  return WORDS[standing];
}

/** What an edition is in a few words, with its date where it has one: `In force since 1 April 2024`. */
export function statusTitle({ standing, countsFrom }: Pick<DatedEdition, 'standing' | 'countsFrom'>): string {
  const words = standingInWords(standing);
  if (!isDated(countsFrom)) return words;
  if (standing === 'not-yet-in-force') return `${words} (from ${dateInWords(countsFrom)})`;
  return standing === 'in-force' || standing === 'in-use' ? `${words} since ${dateInWords(countsFrom)}` : words;
}

/** True for a date that is known at least to its year. */
export function isDated(date: PartialDate | undefined): date is PartialDate {
  return date !== undefined && date !== 'undetermined';
}

/** When something happened, as the end of a clause: ` on 12 March 2026`, ` in 2026`; empty where nobody knows. */
export function onDate(date: PartialDate | undefined): string {
  if (!isDated(date)) return '';
  return date.length === 'YYYY-MM-DD'.length ? ` on ${dateInWords(date)}` : ` in ${dateInWords(date)}`;
}
