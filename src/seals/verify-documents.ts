import { chainOf } from '../model/chain-of.ts';
import type { Constitution, Document } from '../model/constitution.ts';
import type { Seal } from '../model/seal.ts';
import { brokenLink, fingerprintOf, sealOf } from './chain.ts';

/** What recomputing a document's chain and texts gave. */
export interface VerifiedDocument {
  readonly document: Document;
  /** Oldest link first. */
  readonly chain: readonly Seal[];
  /** True where every link follows from those before it. */
  readonly isChainSound: boolean;
  /** The editions that are adopted or sealed, by number. */
  readonly editions: readonly VerifiedEdition[];
}

/** An edition, held against its seal. */
export interface VerifiedEdition {
  readonly number: number;
  readonly state: 'as-sealed' | 'changed' | 'unsealed';
}

/** Recomputes all chains and texts, for every document that has an adopted or a sealed edition. */
export function verifyDocuments({
  documents,
  seals,
}: Pick<Constitution, 'documents' | 'seals'>): readonly VerifiedDocument[] {
  return documents
    .map((document) => verifyDocument(document, chainOf(seals, document)))
    .filter(({ chain, editions }) => chain.length + editions.length > 0);
}

function verifyDocument(document: Document, chain: readonly Seal[]): VerifiedDocument {
  const editions = document.editions.flatMap((edition): readonly VerifiedEdition[] => {
    const seal = sealOf(chain, edition.number);
    if (seal === undefined) return edition.status === 'adopted' ? [{ number: edition.number, state: 'unsealed' }] : [];
    const isSame = seal.text === fingerprintOf(document, edition);
    return [{ number: edition.number, state: isSame ? 'as-sealed' : 'changed' }];
  });
  return { document, chain, isChainSound: brokenLink(chain) === undefined, editions };
}
