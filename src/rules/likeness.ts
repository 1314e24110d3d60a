const SHORTEST_STEM = 5;
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'are', 'at', 'by', 'do', 'for', 'from', 'how', 'in', 'is', 'it', 'its', 'of', 'on', 'or'],
  ...['our', 'the', 'their', 'this', 'to', 'us', 'we', 'what', 'which', 'who', 'why', 'with'],
]);

/** How much two headings have in common, from 0 to 1, small words aside and whatever the order. */
export function likeness(one: string, other: string): number {
  const ours = meaningfulWords(one);
  const theirs = meaningfulWords(other);
  if (ours.length === 0 || theirs.length === 0) return 0;
  const shared = ours.filter((word) => theirs.some((each) => isSameStem(word, each)));
  return Math.min(1, (2 * shared.length) / (ours.length + theirs.length));
}

/** The words of a heading that carry its meaning, in lower case, each once. */
export function meaningfulWords(heading: string): readonly string[] {
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !SMALL_WORDS.has(word));
}

/** True for two words that are one, whatever their endings. */
export function isSameStem(one: string, other: string): boolean {
  return (
    one === other || (one.length >= SHORTEST_STEM && one.slice(0, SHORTEST_STEM) === other.slice(0, SHORTEST_STEM))
  );
}
