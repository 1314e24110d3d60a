import type { DatedEdition } from '../../model/constitution.ts';
import { provisionsIn } from '../../model/provision.ts';

const KNOWN = new WeakMap<DatedEdition, ReadonlySet<string>>();

/** The ids of all provisions of an edition, in the order of the page. */
export function provisionIds(edition: DatedEdition): ReadonlySet<string> {
  const known = KNOWN.get(edition) ?? new Set([...provisionsIn(edition.content)].flatMap(({ id }) => id ?? []));
  KNOWN.set(edition, known);
  return known;
}
