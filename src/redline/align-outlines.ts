import type { ComparedText } from '../model/redline.ts';
import type { Alignment, OpenAlignment } from './alignment.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { pairById } from './pair-by-id.ts';
import { pairByNeighbours } from './pair-by-neighbours.ts';
import { pairBySimilarText, pairBySimilarTextElsewhere } from './pair-by-similar-text.ts';
import { pairByExactText, pairByUniqueText } from './pair-by-text.ts';
import { wordBags } from './word-bags.ts';

/** Two editions of one document, each with its outline. */
export interface Outlines {
  readonly before: Outline;
  readonly after: Outline;
  readonly newer: Pick<ComparedText, 'document' | 'removed'>;
}

/**
 * Finds for every part of the older text its partner in the newer one: by permanent id, then by the same words
 * under the same parent, then by the same words anywhere, then by similar words under the same parent; then among
 * all that is left, where a heading that only one of the texts has does not count as a parent; then by the neighbours
 * that moved with it; last by words that are much alike anywhere.
 */
export function alignOutlines(outlines: Outlines): Alignment {
  const alignment: OpenAlignment = { afterOf: new Map(), beforeOf: new Map() };
  const bags = { older: wordBags(outlines.before), newer: wordBags(outlines.after) };
  pairById(alignment, outlines);
  for (const level of levelsOf(outlines, alignment)) pairByExactText(alignment, level.before, level.after);
  pairByUniqueText(alignment, outlines.before.nodes, outlines.after.nodes);
  for (const level of levelsOf(outlines, alignment)) {
    pairByExactText(alignment, level.before, level.after);
    pairBySimilarText(alignment, level, bags);
  }
  for (const level of levelsOf(outlines, alignment)) {
    const before = openBelow(level.before, alignment.afterOf);
    const after = openBelow(level.after, alignment.beforeOf);
    pairByExactText(alignment, before, after);
    pairBySimilarText(alignment, { before, after }, bags);
  }
  pairByNeighbours(alignment, outlines, bags);
  pairBySimilarTextElsewhere(alignment, { before: outlines.before.nodes, after: outlines.after.nodes }, bags);
  return alignment;
}

interface Level {
  readonly before: readonly OutlineNode[];
  readonly after: readonly OutlineNode[];
}

/** The parts under each pair of parents, outermost first. Pairs made on the way are visited in their turn. */
function* levelsOf(outlines: Outlines, alignment: Alignment): Iterable<Level> {
  yield { before: outlines.before.top, after: outlines.after.top };
  for (const before of outlines.before.nodes) {
    const after = alignment.afterOf.get(before);
    if (after === undefined || before.children.length === 0 || after.children.length === 0) continue;
    yield { before: before.children, after: after.children };
  }
}

/** The parts that stand here, or inside others without a partner. */
function openBelow(
  nodes: readonly OutlineNode[],
  partners: ReadonlyMap<OutlineNode, OutlineNode>,
): readonly OutlineNode[] {
  return nodes.flatMap((node) => (partners.has(node) ? [node] : [node, ...openBelow(node.children, partners)]));
}
