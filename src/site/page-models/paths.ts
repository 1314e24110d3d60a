import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { itemWithId } from '../../model/item-with-id.ts';

/** The parts of an address as Astro hands them to a route. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** The address parts of every edition. */
export function editionPaths({ documents }: Pick<Constitution, 'documents'>) {
  return documents.flatMap((document) =>
    document.editions.map(({ number }) => ({ params: { document: document.id, edition: String(number) } })),
  );
}

/** The edition that the address names. Throws where there is none, which a build never asks for. */
export function findEdition(
  { documents }: Pick<Constitution, 'documents'>,
  { document: id, edition: number }: Parameters,
): { readonly document: Document; readonly edition: DatedEdition } {
  const document = itemWithId(documents, id);
  const edition = document?.editions.find((other) => String(other.number) === number);
  if (document === undefined || edition === undefined) throw new Error(`There is no edition ${number} of ${id}.`);
  return { document, edition };
}

/** The item with this id. Throws where there is none, which a build never asks for. */
export function withId<Item extends { readonly id: string }>(items: readonly Item[], id: string | undefined): Item {
  const item = itemWithId(items, id);
  if (item === undefined) throw new Error(`There is nothing called ${id}.`);
  return item;
}
