import type { DatedEdition, Document } from './constitution.ts';
import { isUndecided } from './standing.ts';

/** True where a text counts that an edition is to follow: a later draft or proposal, or one that waits for its day. */
export function isToFollow(
  { inForce }: Pick<Document, 'inForce'>,
  { number, standing }: Pick<DatedEdition, 'number' | 'standing'>,
): boolean {
  if (inForce === undefined || inForce.number >= number) return false;
  return isUndecided(standing) || standing === 'not-yet-in-force';
}
