import { type Constitution, type DatedEdition, type Document, documentWithId } from '../model/constitution.ts';
import { joinWords } from '../model/join-words.ts';
import { isUndecided } from '../model/standing.ts';
import { nearest } from '../model/suggest.ts';
import { CannotRun } from './command.ts';

/** Two editions of one document, to be compared. */
export interface ChosenEditions {
  readonly document: Document;
  readonly before: DatedEdition;
  readonly after: DatedEdition;
}

const RANGE = /^([1-9][0-9]{0,5})\.\.([1-9][0-9]{0,5})$/;

/**
 * The editions that `A..B` names; without it, the one in force and the latest draft or proposal.
 * Throws `CannotRun` where they are not there.
 */
export function chooseEditions(document: Document, range: string | undefined): ChosenEditions {
  if (range === undefined) return { document, ...presentAndNext(document) };
  const [, first, second] = RANGE.exec(range) ?? [];
  if (first === undefined || second === undefined)
    throw new CannotRun(`“${range}” does not name two editions: write them as 1..2.`);
  return { document, before: editionNumbered(document, first), after: editionNumbered(document, second) };
}

/** The document with this id. Throws `CannotRun` where there is none. */
export function chooseDocument(constitution: Constitution, written: string | undefined, usage: string): Document {
  if (written === undefined) throw new CannotRun(`Name a document: ${usage}.`);
  const found = documentWithId(constitution, written);
  if (found !== undefined) return found;
  const ids = constitution.documents.map(({ id }) => id);
  const meant = nearest(written, ids);
  const help = meant === undefined ? `choose ${ids.join(', ')}` : `did you mean “${meant}”?`;
  throw new CannotRun(`There is no document “${written}”: ${help}${meant === undefined ? '.' : ''}`);
}

/** The edition of a document with this number, as written. Throws `CannotRun` where there is none. */
export function editionNumbered({ id, editions }: Document, written: string): DatedEdition {
  const found = editions.find(({ number }) => String(number) === written);
  if (found !== undefined) return found;
  throw new CannotRun(`“${id}” has no edition ${written}: ${thereAre(editions)}.`);
}

function thereAre(editions: readonly DatedEdition[]): string {
  const numbers = editions.map(({ number }) => String(number));
  if (numbers.length === 0) return 'it has none';
  if (numbers.length === 1) return `it has edition ${numbers.join('')} alone`;
  return `it has editions ${joinWords(numbers, 'and')}`;
}

function presentAndNext({ id, editions, inForce }: Document): Pick<ChosenEditions, 'before' | 'after'> {
  const next = editions.findLast(({ standing }) => isUndecided(standing));
  const example = editions.length > 1 ? '; name two editions, such as 1..2' : '';
  if (next === undefined) throw new CannotRun(`“${id}” has no draft and no proposal${example}.`);
  if (inForce === undefined)
    throw new CannotRun(`Of “${id}” no text is in force with which to compare its draft${example}.`);
  return { before: inForce, after: next };
}
