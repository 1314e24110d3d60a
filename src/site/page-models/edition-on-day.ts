import { dateEditions } from '../../assemble/date-editions.ts';
import type { DatedEdition, Document } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { dayAfter, firstDay } from '../../model/plain-date.ts';
import { remembered } from '../../model/remembered.ts';
import { counts } from '../../model/standing.ts';

/** Before every day that has a date. */
const EVER = '0000-00-00';

/** The edition of a document that counted on a day, `YYYY-MM-DD`, with its standing then; undefined where none did. */
export function editionOnDay(
  document: Document,
  decisions: readonly Decision[],
  day: string,
): DatedEdition | undefined {
  const spells = spellsOf(decisions)(document);
  return spells.findLast(({ from }) => from <= day)?.edition;
}

/** A stretch of days on which nothing changed in the standing of a document's editions. */
interface Spell {
  readonly from: string;
  readonly edition: DatedEdition | undefined;
}

/** Standing is worked out once for each day on which it can change, and not for each day that is asked for. */
const spellsOf = remembered((decisions: readonly Decision[]) =>
  remembered(({ editions }: Document): readonly Spell[] =>
    turningDays(editions).map((from) => ({
      from,
      edition: dateEditions(editions, decisions, from).find(({ standing }) => counts(standing)),
    })),
  ),
);

/** The days from which the standing of an edition can be another than the day before, the earliest first. */
function turningDays(editions: readonly DatedEdition[]): readonly string[] {
  const days = editions.flatMap(({ countsFrom, repeal, expiry }) => [
    firstDay(countsFrom),
    ...(repeal === undefined ? [] : [firstDay(repeal)]),
    ...(expiry === undefined ? [] : [dayAfter(firstDay(expiry)) ?? EVER]),
  ]);
  return [...new Set([EVER, ...days])].sort();
}
