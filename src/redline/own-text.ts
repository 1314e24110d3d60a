import type { Citation, Phrasing } from '../model/phrasing.ts';
import type { Clause, Paragraph, Quotation, Verbatim } from '../model/provision.ts';
import type { RedlinePart } from '../model/redline.ts';

/** The words of a citation to which the author gave none. */
export type NameCitation = (citation: Citation) => string;

/**
 * The words of a part itself: a heading, a lead-in, or the paragraphs with which a clause begins.
 * White space is folded, so that a text broken into other lines reads the same; a line feed stands between paragraphs.
 */
export function ownText(part: RedlinePart, nameCitation: NameCitation): string {
  switch (part.form) {
    case 'section':
      return spoken(part.heading, nameCitation);
    case 'clause':
      return paragraphsOf(openingOf(part), nameCitation);
    case 'quotation':
      return paragraphsOf(part.content, nameCitation);
    case 'verbatim':
      return part.value;
    default:
      return spoken(part.words, nameCitation);
  }
}

/** The paragraphs with which a clause begins, before any item, quotation or verbatim text. */
export function openingOf(clause: Clause): readonly Paragraph[] {
  const end = clause.content.findIndex((part) => part.form !== 'paragraph');
  const opening = end === -1 ? clause.content : clause.content.slice(0, end);
  return opening.filter((part): part is Paragraph => part.form === 'paragraph');
}

/** The runs of phrasing that make up a part's own text. */
export function ownPhrasing(part: RedlinePart): readonly Phrasing[] {
  switch (part.form) {
    case 'section':
      return part.heading;
    case 'clause':
      return openingOf(part).flatMap((paragraph) => paragraph.words);
    case 'quotation':
      return part.content.flatMap((inner) => (inner.form === 'paragraph' ? inner.words : []));
    case 'verbatim':
      return [];
    default:
      return part.words;
  }
}

/** True where the author gave the citation no words. */
export function isUnnamed(citation: Citation): boolean {
  return citation.isNamedByTool === true || citation.children.length === 0;
}

/** Phrasing as a reader would speak it, white space folded. */
export function spoken(phrasing: readonly Phrasing[], nameCitation: NameCitation): string {
  return phrasing
    .map((node) => spokenRaw(node, nameCitation))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function paragraphsOf(parts: Quotation['content'], nameCitation: NameCitation): string {
  return parts.map((part) => textOfParagraph(part, nameCitation)).join('\n');
}

function textOfParagraph(part: Paragraph | Verbatim, nameCitation: NameCitation): string {
  return part.form === 'verbatim' ? part.value : spoken(part.words, nameCitation);
}

function spokenRaw(node: Phrasing, nameCitation: NameCitation): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'number':
      return node.words;
    case 'break':
      return ' ';
    case 'citation':
      return isUnnamed(node) ? nameCitation(node) : spokenAll(node.children, nameCitation);
    default:
      return spokenAll(node.children, nameCitation);
  }
}

function spokenAll(phrasing: readonly Phrasing[], nameCitation: NameCitation): string {
  return phrasing.map((node) => spokenRaw(node, nameCitation)).join('');
}
