import type { Document } from '../model/constitution.ts';
import type { BindingNumber, Edition } from '../model/edition.ts';
import type { Citation, Phrasing } from '../model/phrasing.ts';
import type { Block, Paragraph, Section } from '../model/provision.ts';

/** JSON without objects, so that nothing depends on the order of keys. */
export type Canonical = string | number | null | readonly Canonical[];

/**
 * What a seal covers of an edition, as JSON in one line: the document's title, the provisions and the numbers that bind.
 * The same text in Markdown and in YAML, or broken into other lines, has the same form. What the tool adds (numbers of
 * clauses, words of bare citations), dates, status and editors' notes are left out.
 */
export function canonicalText(
  { title }: Pick<Document, 'title'>,
  edition: Pick<Edition, 'content' | 'numbers'>,
): string {
  const numbers = [...edition.numbers].sort((one, other) => (one.id < other.id ? -1 : 1)).map(canonicalNumber);
  return JSON.stringify([fold(title), edition.content.map(canonicalBlock), numbers]);
}

/** The canonical form of a number that binds. */
export function canonicalNumber({ id, value, unit, words, appliesTo }: BindingNumber): Canonical {
  return [id, value, unit ?? null, words, appliesTo ?? null];
}

/** The canonical form of a block, with all that stands in it. */
export function canonicalBlock(block: Block | Paragraph): Canonical {
  switch (block.form) {
    case 'section':
      return [
        'section',
        block.level,
        writtenId(block),
        block.sourceNumber ?? null,
        words(block.heading),
        inside(block),
      ];
    case 'clause':
      return ['clause', block.id ?? null, block.label ?? null, block.sourceNumber ?? null, inside(block)];
    case 'lead-in':
      return ['lead-in', block.id ?? null, words(block.words)];
    case 'quotation':
      return ['quotation', inside(block)];
    case 'verbatim':
      return ['verbatim', block.value];
    default:
      return ['paragraph', words(block.words)];
  }
}

function inside({ content }: { readonly content: readonly (Block | Paragraph)[] }): Canonical {
  return content.map(canonicalBlock);
}

/** An id that the tool found by the kind or made from the heading says nothing that the heading does not. */
function writtenId({ id, hasWrittenId }: Section): Canonical {
  return hasWrittenId ? id : null;
}

/** White space is folded, and runs of text that stand side by side are one. */
function words(phrasing: readonly Phrasing[]): Canonical {
  const [only] = phrasing;
  // As nearly all lines: words and nothing else.
  if (only?.type === 'text' && phrasing.length === 1) {
    const text = fold(only.value);
    return text === '' ? [] : [text];
  }
  const parts: Canonical[] = [];
  for (const part of phrasing.map(canonicalWords)) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts.splice(-1, 1, last + part);
    else parts.push(part);
  }
  const folded = parts.map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : part));
  return folded
    .map((part, index) => trimmed(part, index === 0, index === folded.length - 1))
    .filter((part) => part !== '');
}

function trimmed(part: Canonical, isFirst: boolean, isLast: boolean): Canonical {
  if (typeof part !== 'string') return part;
  const start = isFirst ? part.trimStart() : part;
  return isLast ? start.trimEnd() : start;
}

function canonicalWords(node: Phrasing): Canonical {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'code':
      // A line end inside code reads as a blank. Source: CommonMark 0.31, 6.1.
      return ['code', node.value.replaceAll('\n', ' ')];
    case 'break':
      return ['break'];
    case 'number':
      return ['number', node.id];
    case 'citation':
      return ['citation', node.written, words(isUnnamed(node) ? [] : node.children)];
    case 'link':
      return ['link', node.url, words(node.children)];
    default:
      return [node.type, words(node.children)];
  }
}

function isUnnamed(citation: Citation): boolean {
  return citation.isNamedByTool === true;
}

/** A blank beside another, or one that is no plain blank. */
const UNFOLDED = /\s\s|[^\S ]/;

function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text.trim();
  return text.replace(/\s+/g, ' ').trim();
}
