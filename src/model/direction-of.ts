/** The blocks of Unicode in which letters are written from right to left. Source: Unicode 16, DerivedBidiClass, defaults. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What the attribute `dir` of a block says: `auto` where the first letter of its words is written from right to left, else nothing. */
export function directionOf(words: string): 'auto' | undefined {
  // Most texts have no such letter at all.
  if (!RIGHT_TO_LEFT.test(words)) return undefined;
  const letter = /\p{L}/u.exec(words)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'auto' : undefined;
}
