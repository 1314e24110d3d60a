import { type Citation, isTextAlone, type Phrasing } from '../model/phrasing.ts';
import type { Block, Clause, Paragraph, Quotation, Verbatim } from '../model/provision.ts';

type Change = (citation: Citation) => Citation;

/** The blocks with each citation changed, headings included. What holds no citation stays the same object. */
export function mapPhrasing(blocks: readonly Block[], change: Change): readonly Block[] {
  return mapKept(blocks, (block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.form) {
    case 'section': {
      const heading = mapWords(block.heading, change);
      const content = mapPhrasing(block.content, change);
      return heading === block.heading && content === block.content ? block : { ...block, heading, content };
    }
    case 'clause':
      return mapClause(block, change);
    case 'lead-in':
      return withWords(block, change);
    case 'quotation':
      return mapQuotation(block, change);
    case 'verbatim':
      return block;
  }
}

function mapClause(clause: Clause, change: Change): Clause {
  const content = mapKept(clause.content, (part): Paragraph | Clause | Quotation | Verbatim => {
    if (part.form === 'paragraph') return withWords(part, change);
    if (part.form === 'clause') return mapClause(part, change);
    return part.form === 'quotation' ? mapQuotation(part, change) : part;
  });
  return content === clause.content ? clause : { ...clause, content };
}

function mapQuotation(quotation: Quotation, change: Change): Quotation {
  const content = mapKept(quotation.content, (part) => (part.form === 'paragraph' ? withWords(part, change) : part));
  return content === quotation.content ? quotation : { ...quotation, content };
}

function withWords<Holder extends { readonly words: readonly Phrasing[] }>(holder: Holder, change: Change): Holder {
  const words = mapWords(holder.words, change);
  return words === holder.words ? holder : { ...holder, words };
}

function mapWords(words: readonly Phrasing[], change: Change): readonly Phrasing[] {
  if (isTextAlone(words)) return words;
  return mapKept(words, (node): Phrasing => {
    if (!('children' in node)) return node;
    const children = mapWords(node.children, change);
    const mapped = children === node.children ? node : { ...node, children };
    return mapped.type === 'citation' ? change(mapped) : mapped;
  });
}

/** Maps a list, and gives back the list itself where nothing changed. */
function mapKept<Item>(items: readonly Item[], map: (item: Item) => Item): readonly Item[] {
  let changed: Item[] | undefined;
  items.forEach((item, index) => {
    const mapped = map(item);
    if (mapped !== item) changed ??= items.slice(0, index);
    changed?.push(mapped);
  });
  return changed ?? items;
}
