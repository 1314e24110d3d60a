import type { PhrasingContent } from 'mdast';
import type { MarkedParty, Marks } from '../../model/mark.ts';
import { readParty } from '../../model/mark.ts';
import { offsetIn } from '../../model/offset-in.ts';
import type { Place } from '../../model/place.ts';
import { placeBetween } from '../../model/place-between.ts';
import type { Attributes } from './attributes.ts';
import type { EditionText, MarkdownPosition } from './edition-text.ts';
import type { WrittenMark } from './written-mark.ts';

/** What a writer noted at the end of a heading or clause, its marks understood. */
export interface Noted extends Pick<Attributes, 'id' | 'sourceNumber' | 'isLeadIn'> {
  readonly marks: Marks;
}

/** What stands where nothing was noted. */
export const NOTHING_NOTED: Noted = { id: undefined, sourceNumber: undefined, isLeadIn: false, marks: undefined };

/** What was noted, with places. Marks that cannot be understood are a finding. */
export function readNoted(
  { id, sourceNumber, isLeadIn, marks, fault }: Attributes,
  node: { readonly children: readonly PhrasingContent[]; readonly position?: MarkdownPosition | undefined },
  text: EditionText,
): Noted {
  if (marks === undefined && fault === undefined) return { id, sourceNumber, isLeadIn, marks: undefined };
  const braces = placeOfBraces(node.children.at(-1)?.position ?? node.position, text);
  if (fault !== undefined) text.notes.findings.push({ rule: 'mark-malformed', place: braces, ...fault });
  return { id, sourceNumber, isLeadIn, marks: marks && soundMarks(marks, braces, text) };
}

/** The marks, with the holders that can be names. One that cannot is a finding. */
function soundMarks(marks: readonly WrittenMark[], place: Place, text: EditionText): Marks {
  return marks.map(({ sort, holders, object, towards }) => ({
    sort,
    object,
    place,
    holders: readParties(holders, place, text),
    towards: readParties(towards, place, text),
  }));
}

/** The bodies and terms of a list such as `executive,term:member`; what can be neither is a finding. */
export function readParties(written: string, place: Place, text: Pick<EditionText, 'notes'>): readonly MarkedParty[] {
  const names = written === '' ? [] : written.split(',').map((name) => name.trim());
  return names.flatMap((name) => {
    const party = readParty(name);
    if (party !== undefined) return [party];
    text.notes.findings.push({
      rule: 'mark-malformed',
      place,
      message: `“${name}” can be neither a body nor a term.`,
      help: 'Write the id of a body, such as `executive`, or a term, such as `term:member`. Put a comma between two, and no blank.',
    });
    return [];
  });
}

function placeOfBraces(position: MarkdownPosition | undefined, text: EditionText): Place {
  const place = text.locate(position);
  const end = offsetIn(text.source, { line: place.endLine, column: place.endColumn });
  const start = text.source.text.lastIndexOf('{', end);
  return start < offsetIn(text.source, place) ? place : placeBetween(text.source, start, end);
}
