const KINDS = 32;

/** Which letters a text holds, as one of 32 bits for each kind: the small letters have one of their own each, other characters share them. */
export function letterSet(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) % KINDS);
  return letters;
}

/** The least number of edits that lead from a text with these letters to one with those: each brings or takes one kind at most. */
export function lettersApart(one: number, other: number): number {
  return Math.max(bitsIn(one & ~other), bitsIn(other & ~one));
}

/** Source: Hacker's Delight, second edition, 5-1. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
