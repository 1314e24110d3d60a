/** Adds all of `more` to the end of a list, however many they are: `push(...more)` overflows the stack at some hundred thousand. */
export function addAll<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
