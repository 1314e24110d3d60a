import { remembered } from './remembered.ts';

interface WithId {
  readonly id: string;
}

/** The first item with this id; undefined where there is none. For lists that last: each is gone through once, however often it is asked. */
export function itemWithId<Item extends WithId>(items: readonly Item[], id: string | undefined): Item | undefined {
  // The cast is true: what is found in the index of a list is one of its items.
  return id === undefined ? undefined : (indexOf(items).get(id) as Item | undefined);
}

const indexOf = remembered(
  (items: readonly WithId[]): ReadonlyMap<string, WithId> => new Map(items.toReversed().map((item) => [item.id, item])),
);
