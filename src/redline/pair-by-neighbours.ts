import type { Alignment, OpenAlignment } from './alignment.ts';
import { pair } from './alignment.ts';
import { canBeOne } from './can-be-one.ts';
import type { Outline, OutlineNode } from './outline.ts';
import type { BothBags } from './pair-by-similar-text.ts';
import { likeness } from './word-bag.ts';

/** How alike two texts must be that stand beside the same part. */
const LEAST_LIKENESS = 0.5;

/**
 * Pairs parts that stand beside two that are partners, on the same side, and have the same or similar words: in a
 * block that moved, those too that were amended, or that are too short to be known by their words.
 */
export function pairByNeighbours(
  alignment: OpenAlignment,
  { before, after }: { readonly before: Outline; readonly after: Outline },
  bags: BothBags,
): void {
  const sides = { older: siblingsOf(before), newer: siblingsOf(after) };
  const pairBeside = (node: OutlineNode, step: 1 | -1): void => {
    if (alignment.afterOf.has(node)) return;
    const partner = beside(alignment.afterOf.get(sides.older(node, -step) ?? node), step);
    if (partner === undefined || alignment.beforeOf.has(partner) || !canBeOne(node, partner)) return;
    if (node.text === partner.text || likeness(bags.older.bagOf(node), bags.newer.bagOf(partner)) >= LEAST_LIKENESS)
      pair(alignment, node, partner);
  };
  const beside = (node: OutlineNode | undefined, step: number): OutlineNode | undefined =>
    node === undefined ? undefined : sides.newer(node, step);
  if (isAllPaired(alignment, before, after)) return;
  for (const node of before.nodes) pairBeside(node, 1);
  for (const node of before.nodes.toReversed()) pairBeside(node, -1);
}

function isAllPaired({ afterOf, beforeOf }: Alignment, before: Outline, after: Outline): boolean {
  return before.nodes.every((node) => afterOf.has(node)) || after.nodes.every((node) => beforeOf.has(node));
}

/** The part that stands so many places on, under the same parent. */
function siblingsOf({ top, nodes }: Outline): (node: OutlineNode, step: number) => OutlineNode | undefined {
  const places = new Map<OutlineNode, number>();
  for (const siblings of [top, ...nodes.map(({ children }) => children)])
    for (const [place, node] of siblings.entries()) places.set(node, place);
  return (node, step) => (node.parent?.children ?? top)[(places.get(node) ?? 0) + step];
}
