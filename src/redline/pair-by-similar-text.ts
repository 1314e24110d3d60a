import type { Alignment, OpenAlignment } from './alignment.ts';
import { pair, withoutAfter, withoutBefore } from './alignment.ts';
import { longestRising } from './longest-rising.ts';
import type { OutlineNode } from './outline.ts';
import type { Candidate, Similarity } from './similar-candidates.ts';
import { isTelling, similarCandidates } from './similar-candidates.ts';
import { likeness, overlap } from './word-bag.ts';
import type { WordBags } from './word-bags.ts';

/** How alike two texts must be to count as one text amended. */
const LEAST_LIKENESS = 0.5;
/** How much of the shorter text the longer one must hold, where no other part under these parents is without a partner. */
const LEAST_OVERLAP_ALONE = 0.5;
/** How alike they must be where they stand under different parents. */
const LEAST_LIKENESS_ELSEWHERE = 0.7;
/** Fewer telling words than this do not say that a text was amended and moved elsewhere. */
const FEWEST_WORDS_ELSEWHERE = 6;

/** The words of two texts. */
export interface BothBags {
  readonly older: WordBags;
  readonly newer: WordBags;
}

/**
 * Pairs parts whose words are alike, the most alike first. Takes the parts under one pair of parents.
 * Two parts with different permanent ids are never one. Parts that would have to change places with others are one
 * only where nothing else in their own texts is as like them: clauses of one pattern are not one clause.
 */
export function pairBySimilarText(
  alignment: OpenAlignment,
  level: { readonly before: readonly OutlineNode[]; readonly after: readonly OutlineNode[] },
  bags: BothBags,
): void {
  const older = withoutAfter(alignment, level.before);
  const newer = withoutBefore(alignment, level.after);
  if (older.length === 0 || newer.length === 0) return;
  const isAlone = older.length === 1 && newer.length === 1;
  const similarity: Similarity = isAlone
    ? { ...bags, measure: overlap, least: LEAST_OVERLAP_ALONE }
    : { ...bags, measure: likeness, least: LEAST_LIKENESS };
  const order = orderOf(alignment, level.before, new Set(level.after));
  for (const candidate of similarCandidates(older, newer, similarity)) {
    const isOpen = !alignment.afterOf.has(candidate.before) && !alignment.beforeOf.has(candidate.after);
    if (!isOpen || !(isInOrder(candidate, order) || isTelling(candidate, similarity))) continue;
    pair(alignment, candidate.before, candidate.after);
    if (isInOrder(candidate, order))
      order.splice(countBefore(candidate, order), 0, [candidate.before, candidate.after]);
  }
}

/** Pairs running words that are much alike wherever they stand, where nothing else in their own texts is as like them. */
export function pairBySimilarTextElsewhere(
  alignment: OpenAlignment,
  level: { readonly before: readonly OutlineNode[]; readonly after: readonly OutlineNode[] },
  bags: BothBags,
): void {
  const isTold =
    ({ bagOf }: WordBags) =>
    (node: OutlineNode) =>
      node.part.form === 'clause' && bagOf(node).size >= FEWEST_WORDS_ELSEWHERE;
  const older = withoutAfter(alignment, level.before).filter(isTold(bags.older));
  const newer = withoutBefore(alignment, level.after).filter(isTold(bags.newer));
  if (older.length === 0 || newer.length === 0) return;
  const similarity: Similarity = { ...bags, measure: likeness, least: LEAST_LIKENESS_ELSEWHERE };
  for (const candidate of similarCandidates(older, newer, similarity))
    if (isTelling(candidate, similarity)) pair(alignment, candidate.before, candidate.after);
}

type Pair = readonly [before: OutlineNode, after: OutlineNode];

/** The pairs of these parts that did not change places with others, in their order. */
function orderOf({ afterOf }: Alignment, before: readonly OutlineNode[], among: ReadonlySet<OutlineNode>): Pair[] {
  const pairs = before.flatMap((node): readonly Pair[] => {
    const after = afterOf.get(node);
    return after === undefined || !among.has(after) ? [] : [[node, after]];
  });
  return [...longestRising(pairs, ([, after]) => after.position)];
}

function isInOrder(candidate: Candidate, order: readonly Pair[]): boolean {
  const place = countBefore(candidate, order);
  const [previous, next] = [order[place - 1], order[place]];
  const { position } = candidate.after;
  return (previous?.[1].position ?? -1) < position && position < (next?.[1].position ?? Number.POSITIVE_INFINITY);
}

/** How many of the pairs stand before this one in the older text. */
function countBefore({ before }: Candidate, order: readonly Pair[]): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle]?.[0].position ?? 0) < before.position) low = middle + 1;
    else high = middle;
  }
  return low;
}
