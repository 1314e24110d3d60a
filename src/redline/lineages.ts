import type { DatedEdition } from '../model/constitution.ts';
import type { RedlinePart } from '../model/redline.ts';
import { redlineBetween } from './redline-between.ts';
import { type RowPlace, rowPlaces } from './row-place.ts';

/** What a part of a text is in one edition. */
export interface LineageStep {
  readonly edition: DatedEdition;
  /** Undefined in the edition that no longer holds it. */
  readonly part: RedlinePart | undefined;
  /** Its row in the redline with the edition before; undefined in the first edition of all. */
  readonly at: RowPlace | undefined;
}

/** One part of a text through the editions, whatever its id, from the one that brought it in. */
export type Lineage = readonly LineageStep[];

/** Every part of every edition in the one lineage to which it belongs. Takes the editions of one document by number; one alone has none. */
export function lineagesOf(editions: readonly DatedEdition[]): readonly Lineage[] {
  const all: LineageStep[][] = [];
  let open: ReadonlyMap<RedlinePart, LineageStep[]> = new Map();
  for (const [index, edition] of editions.entries()) {
    const before = editions[index - 1];
    if (before === undefined) continue;
    const next = new Map<RedlinePart, LineageStep[]>();
    for (const at of rowPlaces(redlineBetween(before, edition))) {
      const known = at.row.before === undefined ? undefined : open.get(at.row.before);
      const lineage = known ?? beginning(before, at.row.before);
      if (known === undefined) all.push(lineage);
      lineage.push({ edition, part: at.row.after, at });
      if (at.row.after !== undefined) next.set(at.row.after, lineage);
    }
    open = next;
  }
  return all;
}

function beginning(edition: DatedEdition, part: RedlinePart | undefined): LineageStep[] {
  return part === undefined ? [] : [{ edition, part, at: undefined }];
}
