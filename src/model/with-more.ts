/** A copy of an object with more in it. What the object works out when it is asked for is not asked for by copying. */
export function withMore<Given extends object, More extends object>(given: Given, more: More): Given & More {
  const both = { ...Object.getOwnPropertyDescriptors(given), ...Object.getOwnPropertyDescriptors(more) };
  // The cast is true: the copy has every property of both, as they have it.
  return Object.defineProperties({}, both) as Given & More;
}
