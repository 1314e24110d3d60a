import type { Edit } from './finding.ts';
import type { Place, Source } from './place.ts';
import type { Change } from './replace-scalar.ts';
import { writtenAt } from './written-at.ts';

/**
 * Leads a Markdown link elsewhere, its words left as they are. `place` is that of the whole link. Nothing where the
 * target does not stand at the end of the link as it is read, as in a link whose target stands apart.
 */
export function retargetLink(source: Source, place: Place, { from, to }: Change): readonly Edit[] {
  const { file, endLine: line, endColumn } = place;
  const column = endColumn - 1 - from.length;
  const at = { file, line, column, endLine: line, endColumn: column + from.length };
  const written = writtenAt(source, place);
  const isTarget = from !== '' && column > 0 && (written.endsWith(`](${from})`) || written === `<${from}>`);
  return isTarget && writtenAt(source, at) === from ? [{ place: at, replacement: to }] : [];
}
