import { chainNameOf } from '../model/chain-of.ts';
import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { decisionsCorrecting } from '../model/decisions-naming.ts';
import { editionNamesOf } from '../model/names-of.ts';
import { extendChain, fingerprintOf, type TiedSeal } from './chain.ts';
import { writeSeals } from './write-seals.ts';

/** The new text of `content/seals.json`, and the editions that it seals for the first time. */
export interface SealedEditions {
  readonly text: string;
  readonly sealed: readonly DatedEdition[];
}

/** What sealing needs to know of a constitution. */
export type SealableConstitution = Pick<Constitution, 'documents' | 'kinds' | 'decisions' | 'seals'>;

/**
 * Adds a link for every adopted edition that has none, documents in order, editions by number, with the number of today's
 * template. Links that are there stay as they are. What decisions corrected before the text was sealed is recorded with it.
 */
export function sealEditions(constitution: SealableConstitution): SealedEditions {
  const { documents, seals } = constitution;
  const chains = new Map<string, readonly TiedSeal[]>(seals?.chains);
  const sealed: DatedEdition[] = [];
  for (const document of documents) {
    const name = chainNameOf(seals, document) ?? document.id;
    for (const edition of unsealed(document, chains.get(name) ?? [])) {
      chains.set(name, sealEdition(chains.get(name) ?? [], { document, edition }, constitution));
      sealed.push(edition);
    }
  }
  return { text: writeSeals(chains), sealed };
}

function unsealed({ editions }: Document, chain: readonly TiedSeal[]): readonly DatedEdition[] {
  return editions.filter(
    ({ status, number }) => status === 'adopted' && !chain.some((seal) => seal.edition === number),
  );
}

function sealEdition(
  chain: readonly TiedSeal[],
  { document, edition }: { readonly document: Document; readonly edition: DatedEdition },
  { kinds, decisions }: SealableConstitution,
): readonly TiedSeal[] {
  const words = {
    edition: edition.number,
    text: fingerprintOf(document, edition),
    template: kinds.find(({ id }) => id === document.kind)?.number ?? 1,
    correction: undefined,
  };
  let extended = extendChain(chain, words);
  for (const decision of decisionsCorrecting(decisions, editionNamesOf(edition, document)))
    extended = extendChain(extended, { ...words, correction: correctionBefore(decision) });
  return extended;
}

function correctionBefore({ id, date }: Decision): TiedSeal['correction'] {
  return { note: 'Corrected before the text was sealed.', date, decision: id };
}
