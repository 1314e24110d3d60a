import { adoptingDecision } from '../model/adopting-decision.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { decisionsAdopting } from '../model/decisions-naming.ts';
import { editionNamesAmong } from '../model/names-of.ts';
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

/** The decisions on whose word an edition is adopted: the one that it names, or those that list it where it names no ground. */
export function groundsOf(
  { document, edition }: AdoptedText,
  { documents, decisions }: Pick<Constitution, 'documents' | 'decisions'>,
): readonly Decision[] {
  const { adoption, status } = edition;
  if (status !== 'adopted' || adoption === undefined)
    return decisionsAdopting(decisions, editionNamesAmong(edition, document, { documents }));
  const named = adoptingDecision(edition, decisions);
  return named === undefined ? [] : [named];
}
