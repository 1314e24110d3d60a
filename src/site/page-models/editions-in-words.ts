import type { DatedEdition } from '../../model/constitution.ts';
import { joinWords } from '../../model/join-words.ts';
import { standingMark } from './change-words.ts';

type Named = Pick<DatedEdition, 'number' | 'standing'>;

/** Fewer editions than this that follow one another are named one by one. */
const FEWEST_IN_RUN = 3;

/** Editions by their numbers: `edition 2`, `editions 2 to 9 and 10 (draft)`. Takes them by number. */
export function editionsInWords(editions: readonly Named[]): string {
  const names = runsOf(editions).map(nameOfRun);
  const noun = editions.length === 1 ? 'edition' : 'editions';
  return `${noun} ${joinWords(names, 'and')}`;
}

/** Editions that follow one another go together, but those that do not count. */
function runsOf(editions: readonly Named[]): readonly (readonly Named[])[] {
  const runs: Named[][] = [];
  for (const edition of editions) {
    const run = runs.at(-1) ?? [];
    const isNext =
      [...run, edition].every((one) => standingMark(one) === '') && run.at(-1)?.number === edition.number - 1;
    if (isNext) run.push(edition);
    else runs.push([edition]);
  }
  return runs.flatMap((run) => (run.length < FEWEST_IN_RUN ? run.map((edition) => [edition]) : [run]));
}

function nameOfRun(run: readonly Named[]): string {
  const [first, last] = [run.at(0), run.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `${first.number}${standingMark(first)}` : `${first.number} to ${last.number}`;
}
