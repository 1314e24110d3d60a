import type { DatedEdition, Document } from '../../model/constitution.ts';
import { isToFollow } from '../../model/is-to-follow.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';
import { comparedWith } from './redline-pairs.ts';

const NEVER_BOUND: Partial<Readonly<Record<DatedEdition['status'], string>>> = {
  draft: ', a draft',
  proposed: ', a proposal',
  withdrawn: ', which was withdrawn',
};

/** The redlines that lead up to an edition. That from the text which it follows, or is to follow, comes first. */
export function redlineLinks(document: Document, edition: DatedEdition, link: Linker): readonly Link[] {
  return comparedWith(document, edition).map((before) => ({
    text:
      before === document.inForce && isToFollow(document, edition)
        ? `What would change in edition ${before.number}, the text ${before.standing === 'in-use' ? 'in use' : 'in force'}`
        : `What changed since edition ${before.number}${NEVER_BOUND[before.status] ?? ''}`,
    href: link(addresses.redline(document.id, before.number, edition.number)),
  }));
}
