import type { RedlineRow, Run } from '../model/redline.ts';
import { splitWords } from './split-words.ts';
import { changeInWords, type WordChange, wordChanges } from './word-changes.ts';

/** A change that is made in so many parts is worth an aside. */
const FEWEST_SAME = 3;

/**
 * What most amended rows have in common, in brackets and with a space in front: one change of words that is made in
 * several, and amendments of signs or capitals alone. Empty where there is none. `all` are the rows of the whole redline.
 */
export function asideOnAmendments(amended: readonly RedlineRow[], all: readonly RedlineRow[]): string {
  const slight = amended.filter(({ runs, links }) => links.length === 0 && isSlight(runs)).length;
  if (slight > 0 && slight === amended.length) return ' (in signs or capitals alone)';
  const asides = [...sameChange(amended, all), ...(slight === 0 ? [] : [`${slight} in signs or capitals alone`])];
  return asides.length === 0 ? '' : ` (${asides.join('; ')})`;
}

function sameChange(amended: readonly RedlineRow[], all: readonly RedlineRow[]): readonly string[] {
  const counts = new Map<string, { readonly change: WordChange; count: number }>();
  for (const { runs } of amended) {
    const changes = wordChanges(runs).map(({ deleted, inserted }) => ({
      deleted: deleted.trim(),
      inserted: inserted.trim(),
    }));
    for (const [key, change] of new Map(changes.map((each) => [JSON.stringify(each), each]))) {
      const known = counts.get(key) ?? { change, count: 0 };
      counts.set(key, { change, count: known.count + 1 });
    }
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  if (most === undefined || most.count < FEWEST_SAME || !isOfWords(most.change)) return [];
  const told = changeInWords(most.change);
  if (most.count < amended.length) return [`in ${most.count} of them ${told}`];
  return [isGone(most.change.deleted, all) ? `${told} throughout` : `in each ${told}`];
}

function isOfWords({ deleted, inserted }: WordChange): boolean {
  return /[\p{L}\p{N}]/u.test(deleted) && /[\p{L}\p{N}]/u.test(inserted);
}

/** True where the newer text does not hold these words, on the boundaries of words and in any case of letters. */
function isGone(words: string, all: readonly RedlineRow[]): boolean {
  const wanted = keyOf(words);
  return all.every(({ after, runs }) => after === undefined || !keyOf(textOf(runs, 'inserted')).includes(wanted));
}

function keyOf(text: string): string {
  return ` ${splitWords(text)
    .map(({ word }) => word.toLowerCase())
    .join(' ')} `;
}

/** True where both texts have the same letters and figures, whatever their case. */
function isSlight(runs: readonly Run[]): boolean {
  return lettersOf(textOf(runs, 'deleted')) === lettersOf(textOf(runs, 'inserted'));
}

function lettersOf(text: string): string {
  return splitWords(text)
    .map(({ word }) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
}

function textOf(runs: readonly Run[], change: 'deleted' | 'inserted'): string {
  return runs.flatMap((run) => (run.change === 'kept' || run.change === change ? [run.words] : [])).join('');
}
