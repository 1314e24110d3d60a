import type { Resolution, ResolvedCitation } from './constitution.ts';
import { type PlacedCitation, placedCitations } from './outline.ts';
import type { Provision } from './provision.ts';
import { provisionWithId } from './provision-with-id.ts';
import { remembered } from './remembered.ts';

/** The provision to which a citation leads. */
export function citedProvision({
  edition,
  id,
}: Pick<Extract<Resolution, { to: 'provision' }>, 'edition' | 'id'>): Provision {
  return asOutlined(provisionWithId(edition.content, id));
}

/** A resolved citation as it stands in its text: with its words, and the innermost provision around it that has an id. */
export function citationInText({ from, index }: Pick<ResolvedCitation, 'from' | 'index'>): PlacedCitation {
  return asOutlined(citationsOf(from.content)[index]);
}

/** The outline was made of the same text, so that what it names is there. */
function asOutlined<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('A text was changed while it was read.');
  return found;
}

const citationsOf = remembered(placedCitations);
