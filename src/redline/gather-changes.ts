import { joinWords } from '../model/join-words.ts';
import type { ComparedText, Redline, RedlineRow } from '../model/redline.ts';
import { changeRuns } from './change-runs.ts';
import { describeRun } from './describe-run.ts';
import { type FindElsewhere, nowhere } from './find-elsewhere.ts';
import { isFollowedBy } from './motion/next-number.ts';
import { plainNumber } from './name-part.ts';
import { onlyChange, sameAmendments } from './same-amendments.ts';
import { changeInWords } from './word-changes.ts';

/** A change that is made in so many parts is told once. */
const FEWEST_SAME = 3;
/** More parts than this are not named one by one. */
const MOST_NAMED = 20;

/** A change that is told at once. */
export interface GatheredChange {
  readonly sentence: string;
  /** The places of the rows of which it tells, from 0, in order. The first is where it begins. */
  readonly rows: readonly number[];
}

/**
 * What changed, by runs of neighbours, in the order of the rows. What only follows the number of what it stands in, and
 * words that are set out elsewhere, are told there.
 */
export function gatherRuns(
  redline: Redline<ComparedText>,
  elsewhere: FindElsewhere = nowhere,
): readonly GatheredChange[] {
  return changeRuns(redline, elsewhere).map((run) => ({
    sentence: describeRun(run),
    rows: [...run.members, ...run.inside].map(({ index }) => index).sort((one, other) => one - other),
  }));
}

/** The same, where one change of words that is made in several parts is told once, at the first of them. */
export function gatherChanges(
  redline: Redline<ComparedText>,
  elsewhere: FindElsewhere = nowhere,
): readonly GatheredChange[] {
  const runs = gatherRuns(redline, elsewhere);
  const rowOf = ({ rows: [index = 0] }: GatheredChange): RedlineRow | undefined => redline.rows[index];
  const amended = runs.flatMap((run) => {
    const row = rowOf(run);
    return row === undefined ? [] : [{ run, row }];
  });
  const groups = [...sameAmendments(amended, ({ row }) => row).values()].filter(({ length }) => length >= FEWEST_SAME);
  const groupOf = new Map(groups.flatMap((group) => group.map(({ run }) => [run, group] as const)));
  return runs.flatMap((run): readonly GatheredChange[] => {
    const group = groupOf.get(run);
    if (group === undefined) return [run];
    if (group[0]?.run !== run) return [];
    return [{ sentence: sentenceFor(group.map(({ row }) => row)), rows: group.flatMap(({ run: { rows } }) => rows) }];
  });
}

function sentenceFor(rows: readonly RedlineRow[]): string {
  const [first] = rows;
  const change = first === undefined ? undefined : onlyChange(first);
  if (first === undefined || change === undefined) return '';
  const numbers = rows.flatMap(({ after }) => plainNumber(after) ?? []);
  const noun = first.after?.form === 'section' ? 'heading' : 'clause';
  const where =
    numbers.length > MOST_NAMED
      ? `${numbers.length} ${noun}s, from ${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}`
      : `${noun === 'heading' ? 'the headings of sections' : 'clauses'} ${joinWords(inRuns(numbers), 'and')}`;
  return `In ${where}: ${changeInWords(change)}.`;
}

/** `2.1 to 2.4` in place of each of them. */
function inRuns(numbers: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && isFollowedBy(last.at(-1) ?? '', number)) last.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length < FEWEST_SAME ? run : [`${run[0] ?? ''} to ${run.at(-1) ?? ''}`]));
}
