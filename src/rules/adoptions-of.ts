import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { editionAddress } from '../model/edition.ts';

/** An edition that a decision adopts. */
export interface AdoptedText {
  readonly document: Document;
  readonly edition: DatedEdition;
}

/** The editions that a decision adopts: those that it lists, and adopted ones that name it. */
export function adoptionsOf(
  decision: Decision,
  { documents }: Pick<Constitution, 'documents'>,
): readonly AdoptedText[] {
  return documents.flatMap((document) =>
    document.editions.filter((edition) => adopts(decision, edition)).map((edition) => ({ document, edition })),
  );
}

/** True where a decision lists the edition, or the edition is adopted and names the decision. */
export function adopts({ id, adopts: listed }: Decision, edition: DatedEdition): boolean {
  const { adoption, status } = edition;
  if (listed.includes(editionAddress(edition))) return true;
  return status === 'adopted' && adoption !== undefined && 'decision' in adoption && adoption.decision === id;
}
