import type { DatedEdition } from '../../model/constitution.ts';

/** The ids of all provisions of an edition, in the order of the page. */
export function provisionIds(edition: Pick<DatedEdition, 'outline'>): ReadonlySet<string> {
  return new Set(edition.outline().provisions.map(({ id }) => id));
}
