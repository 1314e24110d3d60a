import type { CheckedConstitution, DatedEdition, Document, Resolution } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { type Provision, provisionsIn } from '../../model/provision.ts';
import { remembered } from '../../model/remembered.ts';
import { provisionHistories } from '../../redline/provision-histories.ts';

/** A provision to which an edition sends the readers of one that it deletes. */
export type MoveTarget = Extract<Resolution, { to: 'provision' }>;

/** A provision that an edition deleted and moved to another. */
export interface Arrival {
  readonly document: Document;
  /** The edition that moves it. */
  readonly edition: DatedEdition;
  /** The last edition that holds it, and the provision there. */
  readonly last: { readonly edition: DatedEdition; readonly provision: Provision };
}

/** More hops than this from one place to the next are a circle. */
const MOST_HOPS = 8;

/** Where a provision went that an edition deleted, through every later move; undefined where the place is gone. */
export function moveTarget(
  constitution: CheckedConstitution,
  edition: DatedEdition,
  movedTo: string,
): MoveTarget | undefined {
  let written = movedTo.startsWith('#') ? editionAddress(edition) + movedTo : movedTo;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const resolution = constitution.resolve(written);
    if (resolution.to === 'provision') return resolution;
    if (resolution.to !== 'nothing' || resolution.removedTo === undefined) return undefined;
    written = resolution.removedTo;
  }
  return undefined;
}

/** The provisions that were moved into one, of its own document and of others. */
export function arrivalsAt(constitution: CheckedConstitution, document: string, id: string): readonly Arrival[] {
  return allArrivals(constitution).get(`${document}#${id}`) ?? [];
}

/** The ids of a document's provisions that have a history, or into which another was moved. */
export function idsWithHistory(constitution: CheckedConstitution, document: Document): ReadonlySet<string> {
  const ids = document.editions.flatMap(({ content }) => provisionsIn(content).flatMap(({ id }) => id ?? []));
  const histories = provisionHistories(document);
  return new Set(ids.filter((id) => histories.has(id) || arrivalsAt(constitution, document.id, id).length > 0));
}

const allArrivals = remembered(arrivalsIn);

function arrivalsIn(constitution: CheckedConstitution): ReadonlyMap<string, readonly Arrival[]> {
  const found = new Map<string, Arrival[]>();
  // Histories are long to tell, and few documents send anything elsewhere.
  for (const document of constitution.documents.filter(movesSomething)) {
    for (const { changes, latest } of provisionHistories(document).values()) {
      for (const { edition, movedTo } of changes) {
        const target = movedTo === undefined ? undefined : moveTarget(constitution, edition, movedTo);
        if (target === undefined) continue;
        const key = `${target.document.id}#${target.id}`;
        found.set(key, [...(found.get(key) ?? []), { document, edition, last: latest }]);
      }
    }
  }
  return found;
}

function movesSomething({ editions }: Document): boolean {
  return editions.some(({ removed }) => removed.some(({ movedTo }) => movedTo !== undefined));
}
