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
    document.editions
      .filter((edition) => isListedIn(decision, edition) || isNamedBy(decision, edition))
      .map((edition) => ({ document, edition })),
  );
}

/** True where the edition is adopted on the word of this decision: as it names it, or names no ground and is listed there. */
export function isGroundOf(decision: Decision, edition: DatedEdition): boolean {
  const { adoption, status } = edition;
  return status === 'adopted' && adoption !== undefined ? isNamedBy(decision, edition) : isListedIn(decision, edition);
}

function isListedIn({ adopts }: Decision, edition: DatedEdition): boolean {
  return adopts.includes(editionAddress(edition));
}

function isNamedBy({ id }: Decision, { adoption, status }: DatedEdition): boolean {
  return status === 'adopted' && adoption !== undefined && 'decision' in adoption && adoption.decision === id;
}
