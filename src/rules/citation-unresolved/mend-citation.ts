import type { DatedEdition, LeadsNowhere, ResolvedCitation } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Fix } from '../../model/finding.ts';
import { replaceScalar } from '../../model/replace-scalar.ts';
import { retargetLink } from '../../model/retarget-link.ts';
import type { LostReference } from './citations-in-data.ts';
import { clearTarget } from './clear-target.ts';
import { provisionIds } from './provision-ids.ts';

/** What is known of a citation that leads nowhere. */
export type Ending = Omit<LeadsNowhere, 'to'>;

/** Leads a citation to where its provision has moved, else to the one thing whose id is near. Nothing for an adopted text. */
export function mendCitation(
  { written, target: meant, place, from }: Pick<ResolvedCitation, 'written' | 'target' | 'place' | 'from'>,
  ending: Ending,
): readonly Fix[] {
  const target = ending.removedTo ?? clearTarget(written, ending);
  if (target === undefined || from.status === 'adopted') return [];
  const to = meant?.to === 'own-provision' ? inOwnText(target, from) : target;
  const edits = retargetLink(from.source, place, { from: written, to });
  return edits.length === 0 ? [] : [{ description: describeChange(written, to), edits }];
}

/** A target without its document, where the very text that cites it holds it. */
function inOwnText(target: string, from: DatedEdition): string {
  const [address = '', provision] = target.split('#');
  const isOwn = address === from.document || address === editionAddress(from);
  const isHeld = provision !== undefined && provisionIds(from).has(provision);
  return isOwn && isHeld ? `#${provision}` : target;
}

/** Writes what a reference in data was meant as over it. */
export function mendReference({ meant, written, source, place }: LostReference): readonly Fix[] {
  if (meant === undefined) return [];
  const edits = replaceScalar(source, place, { from: written, to: meant });
  return edits.length === 0 ? [] : [{ description: describeChange(written, meant), edits }];
}

function describeChange(from: string, to: string): string {
  return `Write \`${to}\` instead of \`${from}\`.`;
}
