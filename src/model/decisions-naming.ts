import type { Decision } from './decision.ts';
import { remembered } from './remembered.ts';

/** Every decision that adopts a text under one of its names, such as `rules@2`, in the order of the decisions. */
export function decisionsAdopting(decisions: readonly Decision[], names: readonly string[]): readonly Decision[] {
  return named([adoptionsIn(decisions)], names);
}

/** Every decision that repeals a text under one of its names, such as `rules@2`, in the order of the decisions. */
export function decisionsRepealing(decisions: readonly Decision[], names: readonly string[]): readonly Decision[] {
  return named([repealsIn(decisions)], names);
}

/** Every decision that corrects a text under one of its names, such as `rules@2`, in the order of the decisions. */
export function decisionsCorrecting(decisions: readonly Decision[], names: readonly string[]): readonly Decision[] {
  return named([correctionsIn(decisions)], names);
}

/** Every decision that corrects or repeals a text under one of its names, in the order of the decisions. */
export function decisionsOn(decisions: readonly Decision[], names: readonly string[]): readonly Decision[] {
  return named([correctionsIn(decisions), repealsIn(decisions)], names);
}

interface Placed {
  readonly index: number;
  readonly decision: Decision;
}

type ByName = ReadonlyMap<string, readonly Placed[]>;

const adoptionsIn = remembered((decisions: readonly Decision[]) => byName(decisions, ({ adopts }) => adopts));
const repealsIn = remembered((decisions: readonly Decision[]) => byName(decisions, ({ repeals }) => repeals));
const correctionsIn = remembered((decisions: readonly Decision[]) => byName(decisions, ({ corrects }) => corrects));

function byName(decisions: readonly Decision[], namesIn: (decision: Decision) => readonly string[]): ByName {
  const all = decisions.flatMap((decision, index) => namesIn(decision).map((name) => ({ name, index, decision })));
  return Map.groupBy(all, ({ name }) => name);
}

function named(indexes: readonly ByName[], names: readonly string[]): readonly Decision[] {
  const placed = indexes.flatMap((index) => names.flatMap((name) => index.get(name) ?? []));
  const inOrder = placed.toSorted((one, other) => one.index - other.index);
  return [...new Set(inOrder.map(({ decision }) => decision))];
}
