/** Shorter words are not mended. */
export const SHORTEST_WORD = 3;

/** No word that a person types is longer. */
export const LONGEST_WORD = 40;

const SHORTEST_WITH_TWO = 6;

/** How many slips a word may hold and still be known: none in two letters, one in up to five, two in more. */
export function slipsAllowed(word: string): number {
  if (word.length < SHORTEST_WORD) return 0;
  return word.length < SHORTEST_WITH_TWO ? 1 : 2;
}

/** The numbers of letters that the word can have that was meant. */
export function lengthsNear(written: string): readonly number[] {
  const slips = slipsAllowed(written);
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, index) => written.length - slips + index);
  return lengths.filter((length) => length >= SHORTEST_WORD && length <= LONGEST_WORD);
}

/**
 * The word that was meant, or undefined where none is near. A slip is a letter left out, put in, mistaken, or swapped with the next.
 * Of words as near as each other, one with the same first letter wins, and then the first of `candidates`.
 */
export function mendedWord(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = slipsAllowed(written) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    // Half a slip: less than any slip of its own, and enough to decide between equals.
    const slips = slipsBetween(written, candidate) + (candidate[0] === written[0] ? 0 : 0.5);
    if (slips >= least) continue;
    best = candidate;
    least = slips;
  }
  return best;
}

/** The least number of slips that make one word of the other. Source: optimal string alignment, after Damerau 1964. */
export function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}
