import { inCodePointOrder } from './in-code-point-order.ts';

/** What stands at paths, in code-point order of these. Of several at one path it is the last. */
export function inPathOrder<Placed extends { readonly path: string }>(places: readonly Placed[]): readonly Placed[] {
  const byPath = new Map(places.map((place) => [place.path, place]));
  return inCodePointOrder([...byPath.keys()]).flatMap((path) => byPath.get(path) ?? []);
}
