import type { Constitution } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { type AdoptedText, adoptionsOf } from './adoptions-of.ts';
import { editionIndex } from './edition-index.ts';

/** What a decision does to a text, as its key says it. */
export type Deed = 'adopts' | 'corrects' | 'repeals';

/** Each deed after “to”. */
export const DEEDS: Readonly<Record<Deed, string>> = { adopts: 'adopt', corrects: 'correct', repeals: 'repeal' };

/** An edition on which a body decided, and how. */
export interface DecidedText extends AdoptedText {
  readonly deed: Deed;
}

/** The editions that a decision adopts, then the adopted ones that it repeals or corrects. */
export function decidedTexts(
  decision: Decision,
  constitution: Pick<Constitution, 'documents'>,
): readonly DecidedText[] {
  const { listed: textsAt } = editionIndex(constitution.documents);
  const listed = (deed: 'corrects' | 'repeals') =>
    textsAt(decision[deed])
      .filter(({ edition }) => edition.status === 'adopted')
      .map(({ document, edition }): DecidedText => ({ document, edition, deed }));
  return [
    ...adoptionsOf(decision, constitution).map((text): DecidedText => ({ ...text, deed: 'adopts' })),
    ...listed('repeals'),
    ...listed('corrects'),
  ];
}
