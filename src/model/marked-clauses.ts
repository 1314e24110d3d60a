import type { Marks } from './mark.ts';
import type { Block, Clause, LeadIn } from './provision.ts';

/** A clause with the marks that hold for it: its own, else those of what stands over it. */
export interface MarkedClause {
  readonly clause: Clause;
  readonly marks: Marks;
  /** The words that introduce the list in which it stands. */
  readonly leadIn: LeadIn | undefined;
}

/**
 * Every clause in the order of the page. A clause without marks of its own has those of the words that introduce its list,
 * else those of the innermost section around it that has any. A clause inside a clause has none but its own, since it is
 * a part of what the outer one says.
 */
export function markedClauses(blocks: readonly Block[]): readonly MarkedClause[] {
  const found: MarkedClause[] = [];
  lookThrough(blocks, undefined, found);
  return found;
}

function lookThrough(blocks: readonly Block[], above: Marks, found: MarkedClause[]): void {
  let leadIn: LeadIn | undefined;
  for (const block of blocks) {
    if (block.form === 'section') lookThrough(block.content, block.marks ?? above, found);
    if (block.form === 'lead-in') leadIn = block;
    else if (block.form !== 'clause') leadIn = undefined;
    if (block.form !== 'clause') continue;
    found.push({ clause: block, marks: block.marks ?? leadIn?.marks ?? above, leadIn });
    lookInside(block, found);
  }
}

function lookInside({ content }: Clause, found: MarkedClause[]): void {
  for (const part of content) {
    if (part.form !== 'clause') continue;
    found.push({ clause: part, marks: part.marks, leadIn: undefined });
    lookInside(part, found);
  }
}
