import type { Alignment } from './alignment.ts';
import type { Outline, OutlineNode } from './outline.ts';

/** One part of either text, or of both, in its place in the redline. */
export interface MergedNode {
  readonly before: OutlineNode | undefined;
  readonly after: OutlineNode | undefined;
  readonly depth: number;
}

interface Slot extends Omit<MergedNode, 'depth'> {
  readonly children: Slot[];
  /** A deleted part that stood before all that is kept of its siblings. */
  first: Slot | undefined;
  /** A deleted part that stood next. */
  next: Slot | undefined;
}

/**
 * Every part of both texts once, in the order of the newer text. A deleted part follows the part that it followed;
 * where that moved away, the one before. It comes before what is inserted at the same place.
 */
export function* mergeOutlines(
  outlines: { readonly before: Outline; readonly after: Outline },
  alignment: Alignment,
  moved: ReadonlySet<OutlineNode>,
): Iterable<MergedNode> {
  const root = slotFor(undefined, undefined);
  const slots = new Map<OutlineNode, Slot>();
  for (const after of outlines.after.nodes) {
    const slot = slotFor(alignment.beforeOf.get(after), after);
    slots.set(after, slot);
    (after.parent === undefined ? root : slots.get(after.parent))?.children.push(slot);
  }
  const latest = new Map<OutlineNode | undefined, Slot>();
  for (const before of outlines.before.nodes) {
    const after = alignment.afterOf.get(before);
    const slot = after === undefined ? slotFor(before, undefined) : slots.get(after);
    if (slot === undefined || (after !== undefined && moved.has(after))) continue;
    if (after === undefined) {
      slots.set(before, slot);
      putAfter(slot, latest.get(before.parent), parentSlot(before, { alignment, slots, root }));
    }
    latest.set(before.parent, slot);
  }
  yield* inOrder(root, 0);
}

function slotFor(before: OutlineNode | undefined, after: OutlineNode | undefined): Slot {
  return { before, after, children: [], first: undefined, next: undefined };
}

function putAfter(slot: Slot, sibling: Slot | undefined, parent: Slot): void {
  if (sibling === undefined) parent.first = slot;
  else sibling.next = slot;
}

function parentSlot(
  { parent }: OutlineNode,
  { alignment, slots, root }: { alignment: Alignment; slots: ReadonlyMap<OutlineNode, Slot>; root: Slot },
): Slot {
  if (parent === undefined) return root;
  return slots.get(alignment.afterOf.get(parent) ?? parent) ?? root;
}

function* inOrder(parent: Slot, depth: number): Iterable<MergedNode> {
  yield* chain(parent.first, depth);
  for (const child of parent.children) yield* chain(child, depth);
}

/** A part with all inside it, then the deleted parts that stood next. */
function* chain(start: Slot | undefined, depth: number): Iterable<MergedNode> {
  for (let slot = start; slot !== undefined; slot = slot.next) {
    yield { before: slot.before, after: slot.after, depth };
    yield* inOrder(slot, depth + 1);
  }
}
