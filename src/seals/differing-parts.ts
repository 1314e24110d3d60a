import type { Edition } from '../model/edition.ts';
import type { Place } from '../model/place.ts';
import { type CanonicalPart, canonicalParts } from './canonical-parts.ts';

/** Where a text is not as it was sealed. */
export interface Difference {
  readonly kind: 'changed' | 'inserted' | 'deleted' | 'moved';
  /** In the text of today; for deleted words, what stands in their place. */
  readonly place: Place;
  /** What was sealed there; empty where nothing was, or it has no words. */
  readonly sealed: string;
}

type Text = Pick<Edition, 'content' | 'numbers'>;

/** The parts of a text that are not as in the sealed one, in the order of the page. Empty where nothing differs. */
export function differingParts(sealed: Text, today: Text): readonly Difference[] {
  const [before, after] = [[...canonicalParts(sealed)], [...canonicalParts(today)]];
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse());
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (gone.length + come.length === 0) return [];
  const [lost, found] = [without(gone, come), without(come, gone)];
  if (found.length > 0) return found.map((part, index) => comeDifference(part, lost[index]));
  const place = (after[start] ?? after.at(-1) ?? before[start])?.place;
  if (place === undefined) return [];
  return [{ kind: lost.length === 0 ? 'moved' : 'deleted', place, sealed: lost.map(({ words }) => words).join(' ') }];
}

function comeDifference({ place }: CanonicalPart, lost: CanonicalPart | undefined): Difference {
  return { kind: lost === undefined ? 'inserted' : 'changed', place, sealed: lost?.words ?? '' };
}

function sharedStart(one: readonly CanonicalPart[], other: readonly CanonicalPart[]): number {
  const first = one.findIndex(({ form }, index) => form !== other[index]?.form);
  return first === -1 ? one.length : first;
}

/** The parts that have no fellow of the same form among the others, each fellow counted once. */
function without(parts: readonly CanonicalPart[], others: readonly CanonicalPart[]): readonly CanonicalPart[] {
  const left = new Map<string, number>();
  for (const { form } of others) left.set(form, (left.get(form) ?? 0) + 1);
  return parts.filter(({ form }) => {
    const count = left.get(form) ?? 0;
    left.set(form, count - 1);
    return count <= 0;
  });
}
