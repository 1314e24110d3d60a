import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { isToFollow } from '../../model/is-to-follow.ts';
import { isUndecided } from '../../model/standing.ts';
import type { RedlinePair } from './redline-pairs.ts';

/** Every pair of editions that has a page with the motion: the text that counts, and each draft or proposal that is to follow it. */
export function motionPairs({ documents }: Pick<CheckedConstitution, 'documents'>): readonly RedlinePair[] {
  return documents.flatMap((document) =>
    document.editions.flatMap((after) => {
      const before = movedFrom(document, after);
      return before === undefined ? [] : [{ document, before, after }];
    }),
  );
}

/** The text that an edition would amend; undefined where it is decided already, or follows none. */
export function movedFrom(document: Document, edition: DatedEdition): DatedEdition | undefined {
  return isUndecided(edition.standing) && isToFollow(document, edition) ? document.inForce : undefined;
}
