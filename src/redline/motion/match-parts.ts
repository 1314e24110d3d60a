import type { Redline } from '../../model/redline.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { outlineOf } from '../outline.ts';

/** The parts of both editions, and which part went on as which. */
export interface Match {
  readonly before: Outline;
  readonly after: Outline;
  readonly afterOf: ReadonlyMap<OutlineNode, OutlineNode>;
  readonly beforeOf: ReadonlyMap<OutlineNode, OutlineNode>;
}

/** The pairs of a redline. A part that became one of another form, such as a lead-in, was omitted and another inserted. */
export function matchParts({ before, after, rows }: Redline): Match {
  const older = outlineOf(before, ({ written }) => written);
  const newer = outlineOf(after, ({ written }) => written);
  const waiting = new Map<OutlineNode['part'], OutlineNode[]>();
  for (const node of older.nodes) waiting.set(node.part, [...(waiting.get(node.part) ?? []), node]);
  const [afterOf, beforeOf] = [new Map<OutlineNode, OutlineNode>(), new Map<OutlineNode, OutlineNode>()];
  const newerRows = rows.filter((row) => row.after !== undefined);
  for (const [index, row] of newerRows.entries()) {
    const after = newer.nodes[index];
    const before = row.before === undefined ? undefined : waiting.get(row.before)?.shift();
    if (before === undefined || after === undefined || before.part.form !== after.part.form) continue;
    afterOf.set(before, after);
    beforeOf.set(after, before);
  }
  return { before: older, after: newer, afterOf, beforeOf };
}
