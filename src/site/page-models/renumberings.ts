import type { DatedEdition, Document } from '../../model/constitution.ts';
import type { Redline } from '../../model/redline.ts';
import { remembered } from '../../model/remembered.ts';
import type { ProvisionChange } from '../../redline/provision-histories.ts';
import { redlineBetween } from '../../redline/redline-between.ts';
import { type Voice, voiceOf } from './change-words.ts';

/** More new numbers than these, each the only change to its provision, are said once for all of them. */
const MOST_TOLD_EACH = 20;

const WORDS: Readonly<Record<Voice, string>> = {
  did: 'were only renumbered',
  would: 'would only be renumbered',
  'would-have': 'would only have been renumbered',
};

/** True where an edition gave a provision a new number, and did no more to it, together with many others. */
export function isRenumberedWithMany({ at }: Pick<ProvisionChange, 'at'>): boolean {
  return at?.row.fate === 'renumbered' && renumberedCount(at.redline) > MOST_TOLD_EACH;
}

/** How many provisions an edition only renumbered, in a sentence; undefined where they are few, and each says it itself. */
export function renumberingSentence(document: Pick<Document, 'editions'>, edition: DatedEdition): string | undefined {
  const before = document.editions.findLast(({ number }) => number < edition.number);
  const count = before === undefined ? 0 : renumberedCount(redlineBetween(before, edition));
  return count > MOST_TOLD_EACH ? `${count} provisions ${WORDS[voiceOf(edition)]}.` : undefined;
}

const renumberedCount = remembered(({ rows }: Redline) => rows.filter(({ fate }) => fate === 'renumbered').length);
