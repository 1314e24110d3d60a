import type { Decision } from './decision.ts';
import type { Adoption } from './edition.ts';
import { itemWithId } from './item-with-id.ts';

/** The decision by which an edition was adopted; undefined where none is named, or the one that is named is not on record. */
export function adoptingDecision(
  { adoption }: { readonly adoption: Adoption | undefined },
  decisions: readonly Decision[],
): Decision | undefined {
  if (adoption === undefined || 'notRecorded' in adoption) return undefined;
  return itemWithId(decisions, adoption.decision);
}
