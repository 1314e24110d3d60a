import { parseTarget } from '../model/target.ts';
import type { Outlines } from './align-outlines.ts';
import type { OpenAlignment } from './alignment.ts';
import { pair } from './alignment.ts';
import type { OutlineNode } from './outline.ts';

/**
 * Pairs parts that bear the same id, then those that are the same section of the kind, then those of which
 * the newer text itself says that one went on as the other. Where an id stands twice, the first counts.
 */
export function pairById(alignment: OpenAlignment, { before, after, newer }: Outlines): void {
  pairByKey(alignment, before.nodes, after.nodes, idOf);
  pairByKey(alignment, before.nodes, after.nodes, kindSection);
  const successors = new Map(newer.removed.map(({ id, movedTo }) => [id, successorIn(newer.document, movedTo)]));
  pairByKey(alignment, before.nodes, after.nodes, idOf, (id) => successors.get(id) ?? id);
}

function pairByKey(
  alignment: OpenAlignment,
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
  keyOf: (node: OutlineNode) => string | undefined,
  wantedFor: (key: string) => string = (key) => key,
): void {
  const found = new Map<string, OutlineNode>();
  for (const node of after) {
    const key = keyOf(node);
    if (key !== undefined && !found.has(key) && !alignment.beforeOf.has(node)) found.set(key, node);
  }
  for (const node of before) {
    const key = keyOf(node);
    const partner = key === undefined ? undefined : found.get(wantedFor(key));
    if (partner !== undefined) pair(alignment, node, partner);
  }
}

function idOf({ part }: OutlineNode): string | undefined {
  return part.form === 'section' || part.form === 'clause' || part.form === 'lead-in' ? part.id : undefined;
}

function kindSection({ part }: OutlineNode): string | undefined {
  return part.form === 'section' ? part.kindSection : undefined;
}

function successorIn(document: string, movedTo: string | undefined): string | undefined {
  const target = movedTo === undefined ? undefined : parseTarget(movedTo);
  if (target?.to === 'own-provision') return target.provision;
  return target?.to === 'document' && target.document === document ? target.provision : undefined;
}
