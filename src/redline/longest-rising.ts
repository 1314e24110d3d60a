/** The longest choice of items, in their order, of which the values rise. Values are distinct. */
export function longestRising<Item>(items: readonly Item[], measure: (item: Item) => number): readonly Item[] {
  const values = items.map(measure);
  /** For each length, the index of the smallest value with which a choice of that length can end. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    const length = countBelow(ends, (end) => (values[end] ?? 0) < value);
    previous.push(length === 0 ? -1 : (ends[length - 1] ?? -1));
    ends[length] = index;
  }
  const chosen: Item[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    chosen.push(...items.slice(index, index + 1));
  }
  return chosen.reverse();
}

/** How many items at the start of the list satisfy the claim; all that do stand before all that do not. */
function countBelow(items: readonly number[], isBelow: (item: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(items[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
