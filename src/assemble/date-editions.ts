import type { DatedEdition } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import type { Edition } from '../model/edition.ts';
import { firstDay, type PartialDate } from '../model/plain-date.ts';
import type { Standing } from '../model/standing.ts';

/**
 * The editions of one document with their standing on a day, `YYYY-MM-DD`. In force is the adopted edition with the latest
 * commencement not after the day, unless it has expired or was repealed; on equal days the higher number.
 */
export function dateEditions(
  editions: readonly Edition[],
  decisions: readonly Decision[],
  day: string,
): readonly DatedEdition[] {
  const commenced = editions
    .filter((edition) => edition.status === 'adopted' && firstDay(commencementOf(edition, decisions)) <= day)
    .sort((one, other) => compareCommencement(one, other, decisions));
  const latest = commenced.at(-1);
  return editions.map((edition) => ({ ...edition, standing: standingOf(edition, commenced, latest, day) }));
}

/** The day from which an adopted edition counts: as written, else that of the decision, else undetermined. */
export function commencementOf(edition: Edition, decisions: readonly Decision[]): PartialDate {
  const { adoption } = edition;
  const decision = adoption !== undefined && 'decision' in adoption ? adoption.decision : undefined;
  return edition.commencement ?? decisions.find(({ id }) => id === decision)?.date ?? 'undetermined';
}

function compareCommencement(one: Edition, other: Edition, decisions: readonly Decision[]): number {
  const [first, second] = [firstDay(commencementOf(one, decisions)), firstDay(commencementOf(other, decisions))];
  if (first !== second) return first < second ? -1 : 1;
  return one.number - other.number;
}

function standingOf(
  edition: Edition,
  commenced: readonly Edition[],
  latest: Edition | undefined,
  day: string,
): Standing {
  if (edition.status !== 'adopted') return edition.status;
  if (!commenced.includes(edition)) return 'not-yet-in-force';
  if (edition.repeal !== undefined && firstDay(edition.repeal) <= day) return 'repealed';
  if (edition !== latest) return 'superseded';
  if (edition.expiry !== undefined && firstDay(edition.expiry) < day) return 'expired';
  return edition.adoption !== undefined && 'notRecorded' in edition.adoption ? 'in-use' : 'in-force';
}
