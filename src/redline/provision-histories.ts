import type { DatedEdition, Document } from '../model/constitution.ts';
import type { Provision } from '../model/provision.ts';
import type { RedlinePart } from '../model/redline.ts';
import { rememberedByAll } from '../model/remembered.ts';
import { type Lineage, type LineageStep, lineagesOf } from './lineages.ts';
import { type RowPlace, rowsInside } from './row-place.ts';

/** What one edition did to a provision. */
export interface ProvisionChange {
  readonly edition: DatedEdition;
  /** The row in the redline with the edition before; undefined in the document's first edition. */
  readonly at: RowPlace | undefined;
  /** True where an earlier edition held it, and the one before did not. */
  readonly isReturn: boolean;
  /** Its id before and after, where they differ; undefined on the side on which it has none. */
  readonly renamed: { readonly from: string | undefined; readonly to: string | undefined } | undefined;
  /** Rows of what stands inside it that were amended, moved, inserted or deleted. */
  readonly inside: readonly RowPlace[];
  /** For a deleted provision: where the edition says that it went, as written. */
  readonly movedTo: string | undefined;
}

/** A provision through the editions of its document. */
export interface ProvisionHistory {
  readonly document: string;
  readonly id: string;
  /** By edition. The first brought it in; each other changed it, its place, its number or its id. */
  readonly changes: readonly ProvisionChange[];
  /** The last edition that holds it under this id. */
  readonly latest: { readonly edition: DatedEdition; readonly provision: Provision };
}

type Texts = Pick<Document, 'id' | 'editions'>;

/**
 * The history of every provision id of a document that has one: that something happened to it after the document's first
 * edition. Each edition is compared with the one before it by number. What a provision was under another id, or without
 * one, is part of its history; where it goes on under another id, its history ends with that.
 */
export const provisionHistories: (document: Texts) => ReadonlyMap<string, ProvisionHistory> = rememberedByAll(
  'provision-histories',
  historiesOf,
);

function historiesOf(document: Texts): ReadonlyMap<string, ProvisionHistory> {
  const byId = new Map<string, Lineage[]>();
  for (const lineage of lineagesOf(document.editions)) {
    for (const id of new Set(lineage.flatMap(({ part }) => idOf(part) ?? []))) {
      byId.set(id, [...(byId.get(id) ?? []), lineage]);
    }
  }
  const histories = [...byId].flatMap(([id, lineages]) => historyOf(document.id, id, lineages));
  return new Map(histories.map((history) => [history.id, history]));
}

function historyOf(document: string, id: string, lineages: readonly Lineage[]): readonly ProvisionHistory[] {
  const lives = lineages.map((lineage) => lifeUnder(id, lineage));
  const changes = lives
    .flatMap((life, index) => changesIn(life, lives.slice(0, index)))
    .toSorted((one, other) => one.edition.number - other.edition.number);
  const held = lives
    .flat()
    .flatMap(({ edition, part }) => (isProvision(part) && part.id === id ? [{ edition, provision: part }] : []))
    .toSorted((one, other) => one.edition.number - other.edition.number);
  const latest = held.at(-1);
  const [first, ...later] = changes;
  const isTold = later.length > 0 || first?.at !== undefined;
  return latest !== undefined && isTold ? [{ document, id, changes, latest }] : [];
}

/** A lineage up to the last edition that has it under this id, with what then became of it. */
function lifeUnder(id: string, lineage: Lineage): Lineage {
  const last = lineage.findLastIndex(({ part }) => idOf(part) === id);
  return lineage.slice(0, last + 2);
}

function changesIn(life: Lineage, earlier: readonly Lineage[]): readonly ProvisionChange[] {
  return life.flatMap((step, index) => {
    const previous = life[index - 1];
    const change = changeAt(step, previous);
    const isReturn = previous === undefined && step.at !== undefined && earlier.length > 0;
    return previous === undefined || isChange(change) ? [{ ...change, isReturn }] : [];
  });
}

type Change = Omit<ProvisionChange, 'isReturn'>;

function changeAt({ edition, part, at }: LineageStep, previous: LineageStep | undefined): Change {
  const [from, to] = [idOf(previous?.part), idOf(part)];
  const isKept = previous !== undefined && part !== undefined;
  const isGone = previous !== undefined && part === undefined;
  return {
    edition,
    at,
    renamed: isKept && from !== to ? { from, to } : undefined,
    inside: at !== undefined && isKept ? rowsInside(at).filter(isTouched) : [],
    movedTo: isGone ? edition.removed.find(({ id }) => id === from)?.movedTo : undefined,
  };
}

function isChange({ at, renamed, inside }: Change): boolean {
  return at?.row.fate !== 'kept' || renamed !== undefined || inside.length > 0;
}

function isTouched({ row }: RowPlace): boolean {
  return row.fate !== 'kept' && row.fate !== 'renumbered';
}

function isProvision(part: RedlinePart | undefined): part is Provision {
  return part?.form === 'section' || part?.form === 'clause' || part?.form === 'lead-in';
}

function idOf(part: RedlinePart | undefined): string | undefined {
  return isProvision(part) ? part.id : undefined;
}
