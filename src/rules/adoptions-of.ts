import type { Constitution, DatedEdition } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { editionAddress } from '../model/edition.ts';
import { editionIndex, type PlacedEdition } from './edition-index.ts';

/** An edition that a decision adopts. */
export type AdoptedText = Pick<PlacedEdition, 'document' | 'edition'>;

/** The editions that a decision adopts: those that it lists, and adopted ones that name it. */
export function adoptionsOf(
  decision: Decision,
  { documents }: Pick<Constitution, 'documents'>,
): readonly AdoptedText[] {
  const { listed, naming } = editionIndex(documents);
  const found = new Set([...listed(decision.adopts), ...naming(decision.id)]);
  return [...found]
    .sort((one, other) => one.position - other.position)
    .map(({ document, edition }) => ({ document, edition }));
}

/** True where the edition is adopted on the word of this decision: as it names it, or names no ground and is listed there. */
export function isGroundOf({ id, adopts }: Decision, edition: DatedEdition): boolean {
  const { adoption, status } = edition;
  if (status !== 'adopted' || adoption === undefined) return adopts.includes(editionAddress(edition));
  return 'decision' in adoption && adoption.decision === id;
}
