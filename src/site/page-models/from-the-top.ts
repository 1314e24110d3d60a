import type { Body } from '../../model/body.ts';
import type { StructureEntry } from './structure-page.ts';
import { structureEntries } from './structure-page.ts';

/** The bodies as the chart has them, from the top down. */
export function fromTheTop(bodies: readonly Body[]): readonly Body[] {
  const order = [...idsIn(structureEntries(bodies, (to) => to))];
  return bodies.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

function* idsIn(entries: readonly StructureEntry[]): Iterable<string> {
  for (const { id, below } of entries) {
    yield id;
    yield* idsIn(below);
  }
}
