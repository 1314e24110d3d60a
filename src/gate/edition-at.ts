import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import { remembered } from '../model/remembered.ts';

/** The edition that an address such as `rules@2#quorum` belongs to. */
export function editionAt(at: string | undefined, { documents }: Constitution): DatedEdition | undefined {
  return at === undefined ? undefined : byAddress(documents).get(at.split('#')[0] ?? '');
}

/** Worked out once for each constitution: the gate asks for every finding. */
const byAddress = remembered(
  (documents: readonly Document[]): ReadonlyMap<string, DatedEdition> =>
    new Map(documents.flatMap(({ editions }) => editions.map((edition) => [editionAddress(edition), edition]))),
);
