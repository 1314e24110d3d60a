import type { OutlineNode } from './outline.ts';

/** Which part of the older text is which part of the newer one. Each part has at most one partner. */
export interface Alignment {
  readonly afterOf: ReadonlyMap<OutlineNode, OutlineNode>;
  readonly beforeOf: ReadonlyMap<OutlineNode, OutlineNode>;
}

/** An alignment while it is being made. */
export interface OpenAlignment {
  readonly afterOf: Map<OutlineNode, OutlineNode>;
  readonly beforeOf: Map<OutlineNode, OutlineNode>;
}

/** Makes two parts partners, unless one of them has a partner. */
export function pair(alignment: OpenAlignment, before: OutlineNode, after: OutlineNode): void {
  if (alignment.afterOf.has(before) || alignment.beforeOf.has(after)) return;
  alignment.afterOf.set(before, after);
  alignment.beforeOf.set(after, before);
}

/** Those parts of the older text that have no partner. */
export function withoutAfter(alignment: Alignment, nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.filter((node) => !alignment.afterOf.has(node));
}

/** Those parts of the newer text that have no partner. */
export function withoutBefore(alignment: Alignment, nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.filter((node) => !alignment.beforeOf.has(node));
}
