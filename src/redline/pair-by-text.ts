import type { OpenAlignment } from './alignment.ts';
import { pair, withoutAfter, withoutBefore } from './alignment.ts';
import type { OutlineNode } from './outline.ts';

/** Fewer words than this are too common to say where a part went. */
const FEWEST_TELLING_WORDS = 4;

/** Pairs parts with the same words, first with first, second with second. Takes the parts under one pair of parents. */
export function pairByExactText(
  alignment: OpenAlignment,
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
): void {
  const waiting = byText(withoutBefore(alignment, after));
  const taken = new Map<string, number>();
  for (const node of withoutAfter(alignment, before)) {
    const key = keyOf(node);
    const count = taken.get(key) ?? 0;
    const partner = waiting.get(key)?.[count];
    if (partner === undefined) continue;
    taken.set(key, count + 1);
    pair(alignment, node, partner);
  }
}

/** Pairs parts with the same words wherever they stand, in their order, where as many of both texts have these words. */
export function pairByUniqueText(
  alignment: OpenAlignment,
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
): void {
  const waiting = byText(withoutBefore(alignment, after));
  for (const [key, nodes] of byText(withoutAfter(alignment, before))) {
    const partners = waiting.get(key) ?? [];
    if (partners.length !== nodes.length) continue;
    for (const [index, node] of nodes.entries()) {
      const partner = partners[index];
      if (partner === undefined || node.text.split(/\s+/).length < FEWEST_TELLING_WORDS) continue;
      pair(alignment, node, partner);
    }
  }
}

function byText(nodes: readonly OutlineNode[]): ReadonlyMap<string, readonly OutlineNode[]> {
  const found = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const same = found.get(keyOf(node));
    if (same === undefined) found.set(keyOf(node), [node]);
    else same.push(node);
  }
  return found;
}

function keyOf(node: OutlineNode): string {
  return `${node.sort} ${node.text}`;
}
