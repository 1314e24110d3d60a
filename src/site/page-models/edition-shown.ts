import type { DatedEdition, Document } from '../../model/constitution.ts';
import { newestUndecided } from './glance-anchor.ts';

/** The edition that stands at the document's own address: what counts, else the newest that nobody has adopted yet. */
export function editionShown(document: Document): DatedEdition | undefined {
  return document.inForce ?? newestUndecided(document);
}
