import { diffArrays } from 'diff';
import type { Run } from '../model/redline.ts';
import { mergeWeakHunks } from './merge-weak-hunks.ts';
import type { Word } from './split-words.ts';
import { isContentWord, splitWords } from './split-words.ts';
import { bagOf, sharedWords } from './word-bag.ts';

/** Of the words that carry meaning, this much of the shorter text must be kept. */
const LEAST_KEPT = 0.3;
/** A text in more pieces than this must keep this much of the longer text too. */
const FEW_PIECES = 3;
const LEAST_KEPT_IN_PIECES = 0.2;

/** Two texts compared word by word. */
export interface WordRedline {
  readonly runs: readonly Run[];
  readonly isReplaced: boolean;
}

/** Words of both texts that stand in the same place: the same words where nothing changed there. */
export interface Hunk<Token extends Word = Word> {
  readonly isKept: boolean;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * Compares two texts on the boundaries of words. What is kept and deleted is the older text to the letter, what is kept
 * and inserted the newer one. More than `maxEditLength` words deleted and inserted, or next to none kept: all is replaced.
 */
export function compareWords(before: string, after: string, maxEditLength: number): WordRedline {
  if (before === after) return { runs: runsOf([['kept', before]]), isReplaced: false };
  if (before === '' || after === '') return replaced(before, after);
  const [older, newer] = [splitWords(before), splitWords(after)];
  const [one, other] = [bagOf(older), bagOf(newer)];
  // No comparison keeps more words than the texts share, so that texts with little in common need none.
  if (sharedWords(one, other) < LEAST_KEPT * Math.min(one.size, other.size)) return replaced(before, after);
  const hunks = compareTokens(older, newer, maxEditLength);
  if (hunks === undefined) return replaced(before, after);
  return { runs: runsOf(hunks.flatMap(piecesOf)), isReplaced: false };
}

function replaced(before: string, after: string): WordRedline {
  return {
    runs: runsOf([
      ['deleted', before],
      ['inserted', after],
    ]),
    isReplaced: before !== '' && after !== '',
  };
}

/**
 * Compares two lists of words, white space apart. Undefined where more than `maxEditLength` words are deleted and
 * inserted, or next to none are kept.
 */
export function compareTokens<Token extends Word>(
  older: readonly Token[],
  newer: readonly Token[],
  maxEditLength: number,
): readonly Hunk<Token>[] | undefined {
  const changes = diffArrays(wordsAlone(older), wordsAlone(newer), { maxEditLength });
  if (changes === undefined) return undefined;
  const hunks: Hunk<Token>[] = [];
  let [read, written] = [0, 0];
  for (const { added, removed, count } of changes) {
    const hunk = {
      isKept: !added && !removed,
      before: added ? [] : older.slice(read, read + count),
      after: removed ? [] : newer.slice(written, written + count),
    };
    read += hunk.before.length;
    written += hunk.after.length;
    hunks.push(hunk);
  }
  const merged = mergeWeakHunks(hunks);
  return isAllButReplaced(merged) ? undefined : merged;
}

function wordsAlone(words: readonly Word[]): string[] {
  return words.map(({ word }) => word);
}

function isAllButReplaced(hunks: readonly Hunk[]): boolean {
  const kept = hunks.filter(({ isKept }) => isKept);
  const keptWeight = weightOf(kept.flatMap((hunk) => hunk.before));
  const before = weightOf(hunks.flatMap((hunk) => hunk.before));
  const after = weightOf(hunks.flatMap((hunk) => hunk.after));
  if (kept.length === 0 || keptWeight < LEAST_KEPT * Math.min(before, after)) return true;
  return hunks.length - kept.length > FEW_PIECES && keptWeight < LEAST_KEPT_IN_PIECES * Math.max(before, after);
}

function weightOf(words: readonly Word[]): number {
  return words.filter(({ word }) => isContentWord(word)).length;
}

type Piece = readonly [Run['change'], string];

function piecesOf({ isKept, before, after }: Hunk): readonly Piece[] {
  if (isKept) return before.flatMap((word, index) => keptPieces(word, after[index]?.space ?? ''));
  return [
    ['deleted', joined(before)],
    ['inserted', joined(after)],
  ];
}

function keptPieces({ space, word }: Word, spaceAfter: string): readonly Piece[] {
  if (space === spaceAfter) return [['kept', space + word]];
  return [
    ['deleted', space],
    ['inserted', spaceAfter],
    ['kept', word],
  ];
}

function joined(words: readonly Word[]): string {
  return words.map(({ space, word }) => space + word).join('');
}

/** Pieces of the same kind side by side become one run, deletions before insertions. No run is empty. */
function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  let [kept, deleted, inserted] = ['', '', ''];
  for (const [change, words] of pieces) {
    if (words === '') continue;
    if (change === 'deleted') deleted += words;
    else if (change === 'inserted') inserted += words;
    else {
      if (deleted !== '' || inserted !== '') {
        runs.push(...changeAfter(kept, deleted, inserted));
        [kept, deleted, inserted] = ['', '', ''];
      }
      kept += words;
    }
  }
  return [...runs, ...changeAfter(kept, deleted, inserted)];
}

/** White space with which both the deleted and the inserted words begin is kept. */
function changeAfter(kept: string, deleted: string, inserted: string): readonly Run[] {
  const [start = ''] = /^\s*/.exec(deleted) ?? [];
  const space = inserted.startsWith(start) ? start : '';
  const runs: readonly Run[] = [
    { change: 'kept', words: kept + space },
    { change: 'deleted', words: deleted.slice(space.length) },
    { change: 'inserted', words: inserted.slice(space.length) },
  ];
  return runs.filter(({ words }) => words !== '');
}
