/** Gives a whole number from 0 up to, but not including, the number of sides. */
export type Dice = (sides: number) => number;

/** Dice that fall in the same way for the same words, on any machine, and quite differently for others. */
export function diceFrom(...words: readonly (string | number)[]): Dice {
  let state = fold(words.join('/'));
  // Mulberry32: a small generator whose numbers pass the usual tests.
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** One of the choices. Throws where there is none. */
export function pick<Choice>(dice: Dice, choices: readonly Choice[]): Choice {
  const choice = choices[dice(choices.length)];
  if (choice === undefined) throw new Error('There is nothing to choose from.');
  return choice;
}

/** FNV-1a: a text as a whole number of 32 bits. */
function fold(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
