import { printable } from '../reports/printable.ts';
import type { VerifiedDocument, VerifiedEdition } from '../seals/verify-documents.ts';

const RECEIPT_DIGITS = 16;

const STATES: Readonly<Record<VerifiedEdition['state'], string>> = {
  'as-sealed': 'is sealed, and its text is the sealed one',
  changed: 'is sealed, and its text is NOT the sealed one',
  unsealed: 'is adopted and has NO seal',
};

/** What verifying gave for one document, on one line, with its receipt: the first digits of its last link. */
export function describeVerified({ document, chain, isChainSound, editions }: VerifiedDocument): string {
  const texts = editions.map(({ number, state }) => `edition ${number} ${STATES[state]}`).join('; ');
  const corrections = chain.flatMap(({ edition, correction }) =>
    correction === undefined ? [] : [` Corrected: edition ${edition} on ${correction.date}, “${correction.note}”.`],
  );
  const last = chain.at(-1)?.link.slice(0, RECEIPT_DIGITS);
  const receipt = last === undefined || !isChainSound ? '' : ` Receipt: ${last}.`;
  const chained = isChainSound ? '' : ' Its chain was edited by hand and proves nothing.';
  return printable(
    `${document.title} (${document.id}): ${texts || 'no edition is left'}.${corrections.join('')}${chained}${receipt}`,
  );
}
