import type { SourceFinding } from '../model/finding.ts';
import { isReservedId } from '../model/id.ts';
import type { Place } from '../model/place.ts';

/** That an id cannot be used since the site or file systems keep it for themselves; undefined where they do not. */
export function reservedIdFinding(id: string, place: () => Place): SourceFinding | undefined {
  if (!isReservedId(id)) return undefined;
  return {
    rule: 'id-reserved',
    place: place(),
    message: `The id “${id}” is kept for the site or for file systems.`,
    help: `Choose another, such as “${id}-rules”.`,
  };
}
