import type { Constitution, DatedEdition } from '../model/constitution.ts';

/** The edition that an address such as `rules@2#quorum` belongs to. */
export function editionAt(at: string | undefined, { documents }: Constitution): DatedEdition | undefined {
  const [document, number] = at?.split('#')[0]?.split('@') ?? [];
  return documents.find(({ id }) => id === document)?.editions.find((edition) => String(edition.number) === number);
}
