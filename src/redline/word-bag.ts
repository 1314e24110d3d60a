import { isContentWord, splitWords, type Word } from './split-words.ts';

/** How often each word that carries meaning stands in a text. Case is folded. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The words of a text that carry meaning; all its words where none does. */
export function wordBag(text: string): WordBag {
  return bagOf(splitWords(text));
}

/** The same of a text that was split into its words. */
export function bagOf(text: readonly Word[]): WordBag {
  const words = text.map(({ word }) => word.toLowerCase());
  const telling = words.filter(isContentWord);
  const counts = new Map<string, number>();
  for (const word of telling.length === 0 ? words : telling) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: telling.length === 0 ? words.length : telling.length };
}

/** How many words two texts have in common, whatever their order. */
export function sharedWords(one: WordBag, other: WordBag): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return shared;
}

/** From 0, nothing in common, to 1, the same words (Dice's coefficient). */
export function likeness(one: WordBag, other: WordBag): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * sharedWords(one, other)) / all;
}

/** From 0 to 1, how much of the shorter text is also in the longer one. */
export function overlap(one: WordBag, other: WordBag): number {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : sharedWords(one, other) / least;
}
