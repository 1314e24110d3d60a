import { adoptingDecision } from '../model/adopting-decision.ts';
import { compareBeginnings } from '../model/compare-beginnings.ts';
import type { Dating } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import type { EditionHead } from '../model/edition.ts';
import { firstDay, type PartialDate } from '../model/plain-date.ts';
import type { Standing } from '../model/standing.ts';
import { withMore } from '../model/with-more.ts';

/**
 * The editions of one document with their standing on a day, `YYYY-MM-DD`. In force is the adopted edition with the latest
 * commencement not after the day, unless it has expired or was repealed; on equal days the higher number.
 */
export function dateEditions<Head extends EditionHead>(
  editions: readonly Head[],
  decisions: readonly Decision[],
  day: string,
): readonly (Head & Dating)[] {
  const begun = editions.map((edition) => {
    const { number, status } = edition;
    return { edition, number, status, countsFrom: beginningOf(edition, decisions) };
  });
  const commenced = begun
    .filter(({ status, countsFrom }) => status === 'adopted' && firstDay(countsFrom) <= day)
    .sort(compareBeginnings)
    .map(({ edition }) => edition);
  return begun.map(({ edition, countsFrom }) =>
    withMore(edition, { countsFrom, standing: standingOf(edition, commenced, day) }),
  );
}

function beginningOf(edition: EditionHead, decisions: readonly Decision[]): PartialDate {
  return edition.commencement ?? adoptingDecision(edition, decisions)?.date ?? 'undetermined';
}

function standingOf(edition: EditionHead, commenced: readonly EditionHead[], day: string): Standing {
  if (edition.status !== 'adopted') return edition.status;
  if (!commenced.includes(edition)) return 'not-yet-in-force';
  if (edition.repeal !== undefined && firstDay(edition.repeal) <= day) return 'repealed';
  if (edition !== commenced.at(-1)) return 'superseded';
  if (edition.expiry !== undefined && firstDay(edition.expiry) < day) return 'expired';
  return edition.adoption !== undefined && 'notRecorded' in edition.adoption ? 'in-use' : 'in-force';
}
