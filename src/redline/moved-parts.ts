import type { Alignment } from './alignment.ts';
import { longestRising } from './longest-rising.ts';
import type { Outline, OutlineNode } from './outline.ts';

/**
 * The parts of the newer text that stand among other neighbours than before: under another parent, or in another order
 * under the same one. As few as can be; a part does not move because a heading is put above it or taken away.
 */
export function movedParts(alignment: Alignment, after: Outline): ReadonlySet<OutlineNode> {
  const moved = new Set<OutlineNode>();
  const stayed = new Map<OutlineNode | undefined, OutlineNode[]>();
  for (const node of after.nodes) {
    const before = alignment.beforeOf.get(node);
    if (before === undefined) continue;
    const parent = pairedParent(node, alignment.beforeOf);
    const parentBefore = pairedParent(before, alignment.afterOf);
    if (parentBefore !== (parent === undefined ? undefined : alignment.beforeOf.get(parent))) moved.add(node);
    else append(stayed, parent, node);
  }
  for (const nodes of stayed.values()) {
    const inOrder = new Set(longestRising(nodes, (node) => alignment.beforeOf.get(node)?.position ?? 0));
    for (const node of nodes) if (!inOrder.has(node)) moved.add(node);
  }
  return moved;
}

/** The nearest part around this one that has a partner; undefined where it is the text itself. */
function pairedParent(node: OutlineNode, partners: ReadonlyMap<OutlineNode, OutlineNode>): OutlineNode | undefined {
  let parent = node.parent;
  while (parent !== undefined && !partners.has(parent)) parent = parent.parent;
  return parent;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
