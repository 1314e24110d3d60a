import { chainOf } from '../model/chain-of.ts';
import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { documentsBefore } from '../model/documents-before.ts';
import type { Seal } from '../model/seal.ts';
import { brokenLink, fingerprintOf } from './chain.ts';

/** A document with its seals, as they are and as they were before the change that is judged. */
export interface SealedDocument {
  readonly document: Document;
  readonly chain: readonly Seal[];
  /** The document before the change, under whatever name; undefined where nobody says what stood before, or it was not there. */
  readonly before: Document | undefined;
  /** The chain before the change. */
  readonly held: readonly Seal[];
  /** The chain that counts: today's where it holds and only adds to the one before, else that one. */
  readonly counted: readonly Seal[];
  /** What a seal would hold of one of its editions. */
  readonly fingerprint: (edition: DatedEdition) => string;
}

/** The fingerprints of editions that are known already. */
export type KnownFingerprints = (edition: DatedEdition) => string | undefined;

/** Every document with its seals, in the order of the documents. */
export function sealedDocuments(
  { documents, seals, base }: Constitution,
  known: KnownFingerprints,
): readonly SealedDocument[] {
  return documents.map((document) => {
    const chain = chainOf(seals, document);
    const held = chainOf(base?.seals, document);
    return {
      document,
      chain,
      before: documentsBefore(document, base)[0],
      held,
      counted: brokenLink(chain) === undefined && addsTo(chain, held) ? chain : held,
      fingerprint: (edition) => known(edition) ?? fingerprintOf(document, edition),
    };
  });
}

/** True where a chain begins with all links of the other. A link holds all before it, so that the links alone tell. */
export function addsTo(chain: readonly Seal[], held: readonly Seal[]): boolean {
  return held.every(({ link }, index) => link === chain[index]?.link);
}
