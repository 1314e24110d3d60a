import type { SourceFinding } from '../../model/finding.ts';
import { isId } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { EditionText } from './edition-text.ts';

/** That an id is none. Ids become addresses and names of files, so they are asked for their form whatever an organisation's own schemas let pass. */
export function malformedIdFinding(id: string, place: Place): SourceFinding {
  return {
    rule: 'id-malformed',
    place,
    message: `“${id}” cannot be an id.`,
    help: 'Use lower-case letters, digits and single hyphens, and start with a letter: {#annual-meeting}.',
  };
}

/** The id where it is well-formed; a malformed one is a finding. */
export function soundId(id: string | undefined, place: Place, text: Pick<EditionText, 'notes'>): string | undefined {
  if (id === undefined || isId(id)) return id;
  text.notes.findings.push(malformedIdFinding(id, place));
  return undefined;
}
