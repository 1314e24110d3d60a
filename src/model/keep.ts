/** A way of keeping what can be worked out again. `size` is what it weighs, in a unit of the keeper's. */
export type Keep = <Value>(work: () => Value, size: number) => () => Value;

/** Who asks again at once gets the same object. */
const AT_HAND = 16;

/**
 * Keeps values until together they weigh `most`. Of those beyond, the last `atHand`; the others are worked out anew when they are
 * asked for.
 */
export function keepUpTo(most: number, atHand = AT_HAND): Keep {
  let left = most;
  let next = 0;
  const forget: (() => void)[] = [];
  const holdOn = (drop: () => void): void => {
    forget[next]?.();
    forget[next] = drop;
    next = (next + 1) % atHand;
  };
  return (work, size) => {
    let known: { readonly value: ReturnType<typeof work> } | undefined;
    return () => {
      if (known !== undefined) return known.value;
      known = { value: work() };
      if (size <= left) left -= size;
      else
        holdOn(() => {
          known = undefined;
        });
      return known.value;
    };
  };
}

/** A value that is there already, in the keeping of `keep`; where that lets go of it, `again` works it out anew. */
export function keepReady<Value>(ready: Value, again: () => Value, { keep, size }: Keeping): () => Value {
  let first: { readonly value: Value } | undefined = { value: ready };
  const kept = keep(() => {
    const value = first === undefined ? again() : first.value;
    first = undefined;
    return value;
  }, size);
  kept();
  return kept;
}

/** Who keeps a value, and what that weighs. */
export interface Keeping {
  readonly keep: Keep;
  readonly size: number;
}
