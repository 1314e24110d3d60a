/** A copy of an object with more in it, or with other things. What the object works out when it is asked for is not asked for by copying. */
export function withMore<Given extends object, More extends object>(given: Given, more: More): Given & More {
  // The cast is true: what is worked out comes from the same place, out of the same parts.
  return { __proto__: Object.getPrototypeOf(given), ...given, ...more } as Given & More;
}
