import { canBeOne } from './can-be-one.ts';
import type { OutlineNode } from './outline.ts';
import { holdersOfRareWords, placesFor } from './rare-words.ts';
import type { WordBag } from './word-bag.ts';
import type { WordBags } from './word-bags.ts';

/** By how much two parts must be more alike than others to be known by their words alone. */
const TELLING_LEAD = 0.1;

/** Two parts that may be one, and how alike they are, from 0 to 1. */
export interface Candidate {
  readonly before: OutlineNode;
  readonly after: OutlineNode;
  readonly likeness: number;
}

/** The words of both texts, and how alike two parts have to be, measured in which way. */
export interface Similarity {
  readonly older: WordBags;
  readonly newer: WordBags;
  readonly measure: (one: WordBag, other: WordBag) => number;
  readonly least: number;
}

/** Pairs of these parts that are alike, the most alike first, then those that stand closest. */
export function similarCandidates(
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
  { older, newer, measure, least }: Similarity,
): readonly Candidate[] {
  const newerBags = after.map(newer.bagOf);
  const holders = holdersOfRareWords(newerBags);
  const found: Candidate[] = [];
  for (const [index, one] of before.entries()) {
    const bag = older.bagOf(one);
    const near = Math.round((index * after.length) / before.length);
    for (const place of placesFor(bag, holders, near)) {
      const [other, otherBag] = [after[place], newerBags[place]];
      if (other === undefined || otherBag === undefined || !canBeOne(one, other)) continue;
      const likeness = measure(bag, otherBag);
      if (likeness >= least) found.push({ before: one, after: other, likeness });
    }
  }
  return found.sort(byLikeness);
}

/** True where both parts are clearly more like each other than like any other part of their own texts. */
export function isTelling({ before, after, likeness }: Candidate, { older, newer }: Similarity): boolean {
  return likeness >= TELLING_LEAD + Math.max(older.likestInOwnText(before), newer.likestInOwnText(after));
}

function byLikeness(one: Candidate, other: Candidate): number {
  return (
    other.likeness - one.likeness ||
    distance(one) - distance(other) ||
    one.before.position - other.before.position ||
    one.after.position - other.after.position
  );
}

function distance({ before, after }: Candidate): number {
  return Math.abs(before.position - after.position);
}
