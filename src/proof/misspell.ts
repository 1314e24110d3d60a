/** A way to get a word wrong. */
export interface Slip {
  /** What happened, in the past: `dropped a letter of`. */
  readonly what: string;
  readonly of: (words: string) => string;
}

const dropped: Slip = { what: 'dropped a letter of', of: (words) => atMiddle(words, (letters) => letters.slice(1)) };
const swapped: Slip = { what: 'swapped two letters of', of: (words) => swapUnlike(words) };
const doubled: Slip = {
  what: 'doubled a letter of',
  of: (words) => atMiddle(words, (letters) => letters.charAt(0) + letters),
};

/** Three slips of the pen, each in the longest word. */
export const SLIPS: readonly Slip[] = [dropped, swapped, doubled];

/** The id with a letter put in that belongs in no word at that place, so that it names nothing and still looks like it. */
export function misspeltId(id: string): string {
  return atMiddle(id, (letters) => `xz${letters}`);
}

function atMiddle(words: string, change: (letters: string) => string): string {
  const { start, length } = longestWord(words);
  const middle = start + Math.floor(length / 2);
  return words.slice(0, middle) + change(words.slice(middle));
}

/** Swaps the first two letters inside the longest word that differ, so that the word does change. */
function swapUnlike(words: string): string {
  const { start, length } = longestWord(words);
  for (let at = start + 1; at < start + length - 1; at += 1) {
    const [one, other] = [words.charAt(at), words.charAt(at + 1)];
    if (one.toLowerCase() !== other.toLowerCase()) return words.slice(0, at) + other + one + words.slice(at + 2);
  }
  return `${words}${words.slice(-1)}`;
}

function longestWord(words: string): { readonly start: number; readonly length: number } {
  const found = [...words.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    length: word.length,
  }));
  return found.sort((one, other) => other.length - one.length)[0] ?? { start: 0, length: words.length };
}
