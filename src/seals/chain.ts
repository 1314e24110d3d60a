import { hash } from 'node:crypto';
import type { Document } from '../model/constitution.ts';
import type { Edition } from '../model/edition.ts';
import type { Seal } from '../model/seal.ts';
import { canonicalText } from './canonical-text.ts';

/** What a link says, before it is tied to the link before. */
export type SealWords = Pick<Seal, 'edition' | 'text' | 'template' | 'correction'>;

/** A link that is tied, and has no place in a file yet. */
export type TiedSeal = Omit<Seal, 'pointer'>;

/** The fingerprint of what a seal covers of an edition: SHA-256 in hexadecimal. */
export function fingerprintOf(
  document: Pick<Document, 'title'>,
  edition: Pick<Edition, 'content' | 'numbers'>,
): string {
  return sha256(canonicalText(document, edition));
}

/** The chain with one more link at its end. */
export function extendChain(chain: readonly TiedSeal[], words: SealWords): readonly TiedSeal[] {
  return [...chain, { ...words, link: linkAfter(chain.at(-1)?.link ?? '', words) }];
}

/** The first link that is not tied to the one before, or not to its own words; undefined where the chain holds. */
export function brokenLink(chain: readonly Seal[]): Seal | undefined {
  return chain.find((seal, index) => seal.link !== linkAfter(chain[index - 1]?.link ?? '', seal));
}

/** The link that counts for an edition: the last one, after all corrections. */
export function sealOf(chain: readonly Seal[], edition: number): Seal | undefined {
  return chain.findLast((seal) => seal.edition === edition);
}

/** Ties the words of a link to the link before: SHA-256 over both, as JSON in one line. */
function linkAfter(before: string, { edition, text, template, correction }: SealWords): string {
  const note = correction && [correction.note, correction.date, correction.decision ?? null];
  return sha256(JSON.stringify([before, edition, text, template, note ?? null]));
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
