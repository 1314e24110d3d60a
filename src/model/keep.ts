import { once } from './once.ts';

/** A way of keeping what can be worked out again. `size` is what it weighs, in a unit of the keeper's. */
export type Keep = <Value>(work: () => Value, size: number) => () => Value;

/** How many values beyond what may be kept stay at hand, so that who asks again at once gets the same object. */
const AT_HAND = 64;

/** Keeps everything. */
export const keepAll: Keep = (work) => once(work);

/** Keeps values until together they weigh `most`. Of those beyond, the last few; the others are worked out anew when they are asked for. */
export function keepUpTo(most: number): Keep {
  let left = most;
  let next = 0;
  const forget: (() => void)[] = [];
  const atHand = (drop: () => void): void => {
    forget[next]?.();
    forget[next] = drop;
    next = (next + 1) % AT_HAND;
  };
  return (work, size) => {
    let known: { readonly value: ReturnType<typeof work> } | undefined;
    return () => {
      if (known !== undefined) return known.value;
      known = { value: work() };
      if (size <= left) left -= size;
      else
        atHand(() => {
          known = undefined;
        });
      return known.value;
    };
  };
}
