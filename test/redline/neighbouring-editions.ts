import { join } from 'node:path';
import type { DatedEdition, Document } from '../../src/model/constitution.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Two editions of one document that follow each other. */
export interface Neighbours {
  readonly document: Document;
  readonly before: DatedEdition;
  readonly after: DatedEdition;
}

let known: readonly Neighbours[] | undefined;

/** Every two neighbouring editions of the content that comes with the tool, and of the fixtures. They are read once. */
export function neighbouringEditions(): readonly Neighbours[] {
  known ??= [ROOT, join(FIXTURES, 'organisation'), join(FIXTURES, 'second-organisation')].flatMap((root) =>
    loadConstitution(root, () => '2026-06-01').constitution.documents.flatMap((document) =>
      document.editions.slice(1).flatMap((after, index) => {
        const before = document.editions[index];
        return before === undefined ? [] : [{ document, before, after }];
      }),
    ),
  );
  return known;
}

/** Editions 1 and 2 of the document with this id. Throws where there are none. */
export function neighboursOf(id: string): Neighbours {
  const found = neighbouringEditions().find(({ document }) => document.id === id);
  if (found === undefined) throw new Error(`There are no two editions of ${id}.`);
  return found;
}
