import type { Answer } from '../model/answer.ts';
import { closingLine } from './closing-line.ts';
import { count } from './count.ts';
import { changesSection } from './markdown/changes-section.ts';
import { notReadySection } from './markdown/not-ready-section.ts';
import { waiverSection } from './markdown/waiver-section.ts';
import { warningSection } from './markdown/warning-section.ts';
import type { ReportContext } from './report.ts';
import { withoutCommands } from './without-commands.ts';

/** A part of the report, as blocks that are shown whole or not at all. */
export type MarkdownSection = (
  answer: Answer,
  context: Pick<ReportContext, 'constitution' | 'folder' | 'ref'>,
) => readonly string[];

// GitHub takes 65,536 characters in a comment, and the job that writes it adds a line of its own.
const MOST_BYTES = 65_000;
const FOR_THE_END = 200;
const FOR_WARNINGS_AND_WAIVERS = 6_000;

/**
 * The answer for the summary of a step and for a comment on a pull request: under 65,536 bytes of UTF-8, and inert.
 * First the verdict, then what is not ready, what changes, warnings and waivers. What does not fit is counted at the end.
 */
export function markdownReport(
  answer: Answer,
  context: Pick<ReportContext, 'constitution' | 'folder' | 'ref'>,
): string {
  const changes = changesSection(answer, context).map(withoutCommands);
  const others = [...warningSection(answer, context), ...waiverSection(answer, context)].map(withoutCommands);
  const kept = bytesOf(changes) + Math.min(bytesOf(others), FOR_WARNINGS_AND_WAIVERS);
  const room = MOST_BYTES - FOR_THE_END;
  const opening = [closingLine(answer), ...notReadySection(answer, context)].map(withoutCommands);
  const first = fitInto(opening, room - kept);
  const last = fitInto(others, room - bytesOf(first.shown) - bytesOf(changes));
  const left = first.left + last.left;
  const end =
    left === 0 ? [] : [`${count(left, 'more paragraph')} did not fit here. The log of the check has them all.`];
  return `${[...first.shown, ...changes, ...last.shown, ...end].join('\n\n')}\n`;
}

/** As many blocks as fit into so many bytes, and how many are left. */
function fitInto(
  blocks: readonly string[],
  bytes: number,
): { readonly shown: readonly string[]; readonly left: number } {
  let used = 0;
  const over = blocks.findIndex((block) => {
    used += bytesOf([block]);
    return used > bytes;
  });
  const shown = over === -1 ? blocks : blocks.slice(0, over);
  return { shown, left: blocks.length - shown.length };
}

function bytesOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + Buffer.byteLength(block, 'utf8') + 2, 0);
}
