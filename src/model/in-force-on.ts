import { compareBeginnings } from './compare-beginnings.ts';
import type { DatedEdition, Document } from './constitution.ts';
import { firstDay } from './plain-date.ts';

/**
 * The edition of a document that is in force, or in use, on any day, `YYYY-MM-DD`: as the adopted edition with the latest
 * commencement not after the day, unless that has expired or was repealed; on equal days the higher number.
 */
export function inForceOn({ editions }: Pick<Document, 'editions'>, day: string): DatedEdition | undefined {
  const begun = editions.filter(({ status, countsFrom }) => status === 'adopted' && firstDay(countsFrom) <= day);
  const latest = [...begun].sort(compareBeginnings).at(-1);
  if (latest === undefined || isOver(latest, day)) return undefined;
  return latest;
}

function isOver({ repeal, expiry }: DatedEdition, day: string): boolean {
  return (repeal !== undefined && firstDay(repeal) <= day) || (expiry !== undefined && firstDay(expiry) < day);
}
