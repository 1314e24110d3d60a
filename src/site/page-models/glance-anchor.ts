import type { DatedEdition, Document } from '../../model/constitution.ts';
import { counts, isUndecided } from '../../model/standing.ts';

/** The fragment of a binding number on the page of rules at a glance. */
export function glanceAnchor(edition: Pick<DatedEdition, 'document' | 'number'>, number: string): string {
  return `${edition.document}.${edition.number}.${number}`;
}

/** True where the numbers of the edition stand on the page of rules at a glance. */
export function isAtAGlance(document: Document | undefined, edition: DatedEdition): boolean {
  return counts(edition.standing) || newestUndecided(document) === edition;
}

/** The newest draft or proposal of a document. */
export function newestUndecided(document: Document | undefined): DatedEdition | undefined {
  return document?.editions.findLast(({ standing }) => isUndecided(standing));
}
