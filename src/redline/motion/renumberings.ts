import type { OutlineNode } from '../outline.ts';
import type { Match } from './match-parts.ts';
import type { Renumbering } from './motion.ts';
import { isFollowedBy } from './next-number.ts';

interface Renumbered {
  readonly form: 'section' | 'clause';
  readonly before: string;
  readonly after: string;
}

/**
 * Which provisions have another number than before, those in a row together. A clause that only follows the new number
 * of what it stands in is left out.
 */
export function renumberings(match: Match): readonly Renumbering[] {
  const found: Renumbering[] = [];
  for (const { form, before, after } of match.after.nodes.flatMap((newer) => renumbered(newer, match))) {
    const last = found.at(-1);
    const isNext = last?.form === form && isFollowedBy(last.before[1], before) && isFollowedBy(last.after[1], after);
    if (last !== undefined && isNext)
      found.splice(-1, 1, { form, before: [last.before[0], before], after: [last.after[0], after] });
    else found.push({ form, before: [before, before], after: [after, after] });
  }
  return found;
}

function renumbered(newer: OutlineNode, match: Match): readonly Renumbered[] {
  const older = match.beforeOf.get(newer);
  const [before, after] = [older === undefined ? '' : numberOf(older), numberOf(newer)];
  if (older === undefined || before === '' || after === '' || before === after) return [];
  const [outer, outerNow] = [numbered(older.parent), numbered(newer.parent)];
  const isSameParent = outer !== undefined && outerNow !== undefined && match.afterOf.get(outer) === outerNow;
  if (isSameParent && rest(before, outer) === rest(after, outerNow)) return [];
  return [{ form: newer.part.form === 'section' ? 'section' : 'clause', before, after }];
}

function numberOf({ part }: OutlineNode): string {
  if (part.form === 'section') return part.number;
  return part.form === 'clause' && part.label === undefined ? part.number : '';
}

/** The nearest part around this one that has a number. */
function numbered(node: OutlineNode | undefined): OutlineNode | undefined {
  return node === undefined || numberOf(node) !== '' ? node : numbered(node.parent);
}

function rest(number: string, outer: OutlineNode): string {
  const start = numberOf(outer);
  return number.startsWith(start) ? number.slice(start.length) : number;
}
