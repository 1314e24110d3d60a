import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { editionAddress } from '../model/edition.ts';
import { firstDay, isSurelyBefore, lastDay } from '../model/plain-date.ts';
import { isGroundOf } from './adoptions-of.ts';
import type { Law } from './judge-meeting.ts';

type Texts = Pick<Constitution, 'documents' | 'bodies' | 'decisions'>;

/**
 * Every law by which a meeting may have decided: on the first and on the last day that its date can mean, with and without
 * what others may have decided just before it. What it adopted itself was not yet law, and what it repealed still was. No text
 * is known to have been in force where the date is not known.
 */
export function lawsAt(decision: Decision, { documents, bodies, decisions }: Texts): readonly Law[] {
  if (decision.date === 'undetermined')
    return [{ documents: [], bodies, day: firstDay(decision.date), editionsOf: () => [] }];
  const others = decisions.filter(({ id, date }) => id !== decision.id && !isSurelyBefore(date, decision.date));
  const days = new Set([firstDay(decision.date), lastDay(decision.date)]);
  return [[decision], [decision, ...others]].flatMap((left) =>
    [...days].map((day) => ({ documents, bodies, day, editionsOf: (document) => withoutDecisions(document, left) })),
  );
}

/** The editions of a document as if these decisions had not been taken. */
function withoutDecisions({ editions }: Document, left: readonly Decision[]): readonly DatedEdition[] {
  return editions
    .filter((edition) => !left.some((one) => isGroundOf(one, edition)))
    .map((edition) => (left.some((one) => repeals(one, edition)) ? { ...edition, repeal: undefined } : edition));
}

function repeals(decision: Decision, edition: DatedEdition): boolean {
  return decision.repeals.includes(editionAddress(edition));
}
