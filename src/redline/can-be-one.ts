import type { OutlineNode } from './outline.ts';

/** True for two parts of one sort that do not bear different permanent ids. */
export function canBeOne({ part: before, sort }: OutlineNode, { part: after, sort: other }: OutlineNode): boolean {
  if (sort !== other) return false;
  return writtenId(before) === undefined || writtenId(after) === undefined;
}

function writtenId(part: OutlineNode['part']): string | undefined {
  if (part.form === 'section') return part.hasWrittenId ? part.id : undefined;
  return part.form === 'clause' || part.form === 'lead-in' ? part.id : undefined;
}
