import type { WordBag } from './word-bag.ts';

/** A word that stands in more parts than this finds no partners. */
const RARE = 12;
/** How many parts with the same rare words are looked at. */
const MOST_FOUND = 24;
/** How far apart, in parts, two texts may stand that share no rare word. */
const NEIGHBOURHOOD = 8;

/** For each word that stands in few of these bags, the places of those. */
export type RareWords = ReadonlyMap<string, readonly number[]>;

/** Which words stand in few of these bags. */
export function holdersOfRareWords(bags: readonly WordBag[]): RareWords {
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

/** The places worth a look for partners of a bag: those with the most rare words in common, and those close by. */
export function placesFor(bag: WordBag, holders: RareWords, near: number): ReadonlySet<number> {
  const votes = new Map<number, number>();
  for (const word of bag.counts.keys()) {
    for (const place of holders.get(word) ?? []) votes.set(place, (votes.get(place) ?? 0) + 1);
  }
  const found = [...votes].sort(([one, count], [other, otherCount]) => otherCount - count || one - other);
  const places = new Set(found.slice(0, MOST_FOUND).map(([place]) => place));
  for (let place = near - NEIGHBOURHOOD; place <= near + NEIGHBOURHOOD; place += 1) places.add(place);
  return places;
}
