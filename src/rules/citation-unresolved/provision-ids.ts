import type { DatedEdition } from '../../model/constitution.ts';
import { provisionsIn } from '../../model/provision.ts';
import { remembered } from '../../model/remembered.ts';

/** The ids of all provisions of an edition, in the order of the page. */
export const provisionIds = remembered(
  ({ content }: DatedEdition): ReadonlySet<string> => new Set([...provisionsIn(content)].flatMap(({ id }) => id ?? [])),
);
