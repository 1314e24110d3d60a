/** Gives whole numbers from 0 up to, and without, the number asked. */
export type Dice = (sides: number) => number;

/** Dice that fall the same way for the same seed (mulberry32). */
export function seededDice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
