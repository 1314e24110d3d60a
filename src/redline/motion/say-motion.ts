import { joinWords } from '../../model/join-words.ts';
import type { Motion, Renumbering } from './motion.ts';
import { isFollowedBy } from './next-number.ts';
import { type SaidInstruction, sayInstruction } from './say-instruction.ts';

/** More runs of renumbered provisions than this are not told one by one. */
const MOST_RENUMBERED = 5;

/** A motion in words. */
export interface SaidMotion {
  readonly opening: string;
  readonly instructions: readonly SaidInstruction[];
  /** What follows from the instructions; undefined where nothing does. */
  readonly closing: string | undefined;
}

/** Says a motion in words, as they stand on an agenda. */
export function sayMotion({ title, before, after, instructions, renumbered }: Motion): SaidMotion {
  const name = `the ${title.replace(/^the /i, '')}`;
  if (instructions.length === 0)
    return {
      opening: `The text of ${name} is the same in edition ${before} and in edition ${after}, so there is nothing to move.`,
      instructions: [],
      closing: undefined,
    };
  return {
    opening: `That ${name}, edition ${before}, be amended as follows, and the text so amended be adopted as edition ${after}:`,
    instructions: instructions.map(sayInstruction),
    closing: renumbered.length === 0 ? undefined : sayRenumbered(renumbered),
  };
}

function sayRenumbered(renumbered: readonly Renumbering[]): string {
  if (renumbered.length > MOST_RENUMBERED) return 'Sections and clauses are renumbered accordingly.';
  return `Consequently ${joinWords(renumbered.map(sayRun), 'and')}.`;
}

function sayRun({ form, before, after }: Renumbering): string {
  if (before[0] === before[1]) return `${form} ${before[0]} becomes ${form} ${after[0]}`;
  const to = isFollowedBy(...before) ? 'and' : 'to';
  return `${form}s ${before[0]} ${to} ${before[1]} become ${form}s ${after[0]} ${to} ${after[1]}`;
}
