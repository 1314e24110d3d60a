import type { Edition } from '../model/edition.ts';
import type { Citation, Phrasing } from '../model/phrasing.ts';
import { citationsIn, plainText } from '../model/phrasing.ts';
import { provisionsIn, wordsIn } from '../model/provision.ts';
import type { NameCitation } from './own-text.ts';
import { isUnnamed } from './own-text.ts';

/** How each of two editions names what it cites without words of its own. */
export interface CitationNames {
  readonly before: NameCitation;
  readonly after: NameCitation;
}

type Text = Pick<Edition, 'content'>;

/** The same target has the same name in both texts, that of the newer one: a new number there is no change here. */
export function nameCitations(after: Text): CitationNames {
  const newer = new Map(
    [...phrasingIn(after)]
      .flatMap((words) => citationsIn(words))
      .filter(isUnnamed)
      .map((citation) => [citation.written, ownName(citation)]),
  );
  return { before: (citation) => newer.get(citation.written) ?? ownName(citation), after: ownName };
}

function ownName({ children, written }: Citation): string {
  return children.length === 0 ? written : plainText(children);
}

function* phrasingIn({ content }: Text): Iterable<readonly Phrasing[]> {
  for (const provision of provisionsIn(content)) if (provision.form === 'section') yield provision.heading;
  for (const { words } of wordsIn(content)) yield words;
}
