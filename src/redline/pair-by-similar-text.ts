import type { OpenAlignment } from './alignment.ts';
import { pair, withoutAfter, withoutBefore } from './alignment.ts';
import type { OutlineNode } from './outline.ts';
import type { WordBag } from './word-bag.ts';
import { likeness, overlap, wordBag } from './word-bag.ts';

/** How alike two texts must be to count as one text amended. */
const LEAST_LIKENESS = 0.5;
/** How much of the shorter text the longer one must hold, where no other part under these parents is without a partner. */
const LEAST_OVERLAP_ALONE = 0.5;
/** A word that stands in more parts than this finds no partners. */
const RARE = 12;
/** How many parts with the same rare words are looked at. */
const MOST_FOUND = 24;
/** How far apart, in unpaired parts, two texts may stand that share no rare word. */
const NEIGHBOURHOOD = 8;

interface Candidate {
  readonly before: OutlineNode;
  readonly after: OutlineNode;
  readonly likeness: number;
}

/**
 * Pairs parts whose words are alike, the most alike first. Takes the parts under one pair of parents.
 * Two parts with different permanent ids are never one.
 */
export function pairBySimilarText(
  alignment: OpenAlignment,
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
): void {
  const older = withoutAfter(alignment, before);
  const newer = withoutBefore(alignment, after);
  if (older.length === 0 || newer.length === 0) return;
  const isAlone = older.length === 1 && newer.length === 1;
  const [measure, least] = isAlone ? [overlap, LEAST_OVERLAP_ALONE] : [likeness, LEAST_LIKENESS];
  const candidates = candidatesAmong(older, newer, measure).filter((candidate) => candidate.likeness >= least);
  for (const candidate of candidates.sort(byLikeness)) pair(alignment, candidate.before, candidate.after);
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

function candidatesAmong(
  older: readonly OutlineNode[],
  newer: readonly OutlineNode[],
  measure: (one: WordBag, other: WordBag) => number,
): Candidate[] {
  const newerBags = newer.map(bagOf);
  const holders = holdersOfRareWords(newerBags);
  return older.flatMap((before, index) => {
    const bag = bagOf(before);
    const near = Math.round((index * newer.length) / older.length);
    return [...placesFor(bag, holders, near)].flatMap((place) => {
      const after = newer[place];
      const other = newerBags[place];
      if (after === undefined || other === undefined || !canBeOne(before, after)) return [];
      return [{ before, after, likeness: measure(bag, other) }];
    });
  });
}

/** The places worth a look: those with the most rare words in common, and those close by. */
function placesFor(bag: WordBag, holders: ReadonlyMap<string, readonly number[]>, near: number): ReadonlySet<number> {
  const votes = new Map<number, number>();
  for (const word of bag.counts.keys()) {
    for (const place of holders.get(word) ?? []) votes.set(place, (votes.get(place) ?? 0) + 1);
  }
  const found = [...votes].sort(([one, count], [other, otherCount]) => otherCount - count || one - other);
  const places = new Set(found.slice(0, MOST_FOUND).map(([place]) => place));
  for (let place = near - NEIGHBOURHOOD; place <= near + NEIGHBOURHOOD; place += 1) places.add(place);
  return places;
}

/** The words of a part with those of all parts inside it, so that a section is known by its clauses too. */
function bagOf(node: OutlineNode): WordBag {
  return wordBag(textBelow(node));
}

function textBelow(node: OutlineNode): string {
  return [node.text, ...node.children.map(textBelow)].join('\n');
}

function holdersOfRareWords(bags: readonly WordBag[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, bag] of bags.entries()) {
    for (const word of bag.counts.keys()) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [place]);
      else if (known.length <= RARE) known.push(place);
    }
  }
  return new Map([...holders].filter(([, places]) => places.length <= RARE));
}

function canBeOne({ part: before, sort }: OutlineNode, { part: after, sort: other }: OutlineNode): boolean {
  if (sort !== other) return false;
  return writtenId(before) === undefined || writtenId(after) === undefined;
}

function writtenId(part: OutlineNode['part']): string | undefined {
  if (part.form === 'section') return part.hasWrittenId ? part.id : undefined;
  return part.form === 'clause' || part.form === 'lead-in' ? part.id : undefined;
}
