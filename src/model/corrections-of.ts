import { chainOf } from './chain-of.ts';
import { compareText } from './compare-text.ts';
import type { Constitution } from './constitution.ts';
import type { Decision } from './decision.ts';
import { decisionsCorrecting } from './decisions-naming.ts';
import type { Edition } from './edition.ts';
import { itemWithId } from './item-with-id.ts';
import { type DocumentNames, editionNamesOf } from './names-of.ts';
import { firstDay, type PartialDate } from './plain-date.ts';

/** A mistake that was put right in an adopted text: as the chain of seals records it, as a decision says it, or both. */
export interface EditionCorrection {
  readonly date: PartialDate;
  /** What was wrong and what was done, in one sentence; undefined where only a decision is on record. */
  readonly note: string | undefined;
  /** Undefined where nobody had to decide it. */
  readonly decision: Decision | undefined;
}

/** Every correction of an edition of a document, none twice, the earliest first. */
export function correctionsOf(
  edition: Pick<Edition, 'number'>,
  document: DocumentNames,
  { seals, decisions }: Pick<Constitution, 'seals' | 'decisions'>,
): readonly EditionCorrection[] {
  const recorded = chainOf(seals, document).flatMap((seal) =>
    seal.edition === edition.number && seal.correction !== undefined ? [seal.correction] : [],
  );
  const deciding = decisionsCorrecting(decisions, editionNamesOf(edition, document));
  const found = [
    ...recorded.map(({ date, note, decision }) => ({
      date,
      note,
      decision: itemWithId(decisions, decision),
    })),
    ...deciding
      .filter(({ id }) => !recorded.some(({ decision }) => decision === id))
      .map((decision) => ({ date: decision.date, note: undefined, decision })),
  ];
  return found.toSorted((one, other) => compareText(firstDay(one.date), firstDay(other.date)));
}
