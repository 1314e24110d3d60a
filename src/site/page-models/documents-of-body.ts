import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import { remembered } from '../../model/remembered.ts';
import { editionIndex } from '../../rules/edition-index.ts';

type Documents = Pick<CheckedConstitution, 'documents'>;

/** The documents that belong to a body, in their order. */
export function documentsOfBody({ documents }: Documents, body: string): readonly Document[] {
  return byBody(documents).get(body) ?? [];
}

const byBody = remembered((documents: readonly Document[]) => Map.groupBy(documents, ({ body }) => body));

/** The documents of which a text has a number that binds a body, in their order. */
export function documentsBinding({ documents }: Documents, body: string): readonly Document[] {
  return editionIndex(documents).binding(body);
}
