import { NOTHING_SAID } from './apparatus.ts';
import type { ClauseBlock, SectionBlock, TextBlock } from './text.ts';

/**
 * A section as the front page shows it: the words without numbers, notes and cross-references, which stand in the document.
 * Where clauses have names of their own, such as `Aim 1`, they say what the section says, and stand alone.
 */
export function homeSection(section: SectionBlock): SectionBlock {
  const named = [...labelledIn(section.content)];
  const content: readonly TextBlock[] = named.length > 0 ? [{ form: 'clauses', items: named }] : section.content;
  return { ...section, apparatus: NOTHING_SAID, content: content.map(bare) };
}

function* labelledIn(blocks: readonly TextBlock[]): Iterable<ClauseBlock> {
  for (const block of blocks) {
    if (block.form === 'section') yield* labelledIn(block.content);
    if (block.form !== 'clauses') continue;
    for (const clause of block.items) {
      if (clause.isLabelled) yield clause;
      else yield* labelledIn(clause.content);
    }
  }
}

function bare(block: TextBlock): TextBlock {
  switch (block.form) {
    case 'section':
      return homeSection(block);
    case 'clauses':
      return { ...block, items: block.items.map(bareClause) };
    case 'lead-in':
      return { ...block, apparatus: NOTHING_SAID };
    default:
      return block;
  }
}

function bareClause(clause: ClauseBlock): ClauseBlock {
  return {
    ...clause,
    apparatus: NOTHING_SAID,
    mark: clause.isLabelled ? clause.mark : '',
    content: clause.content.map(bare),
  };
}
