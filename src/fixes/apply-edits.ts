import type { Edit } from '../model/finding.ts';
import { offsetIn } from '../model/offset-in.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The text with the edits made, all of them places in the text as it was. Several insertions at one place stand in the order
 * given, and in front of what is replaced there. Throws where two stretches overlap, or one ends before it begins: a fault of ours.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const source = { text };
  const stretches = edits.map((edit) => stretchOf(edit, source)).sort(compareStretches);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of stretches) {
    if (start < at || end < start) throw new Error(`Edits overlap at offset ${start}.`);
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}

function stretchOf({ place, replacement }: Edit, source: { readonly text: string }): Stretch {
  const { endLine: line, endColumn: column } = place;
  return { start: offsetIn(source, place), end: offsetIn(source, { line, column }), replacement };
}

/** Sorting is stable: insertions at one place keep their order. */
function compareStretches(one: Stretch, other: Stretch): number {
  return one.start - other.start || one.end - other.end;
}
