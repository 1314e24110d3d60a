import type { DatedEdition, Document } from '../../model/constitution.ts';
import { isUndecided } from '../../model/standing.ts';
import { standingInWords } from '../../model/status/status-title.ts';

/** A text as it is cited from outside: `Rules of the Society, edition 2 (draft)`. */
export function editionName({ title }: Pick<Document, 'title'>, { number, standing }: DatedEdition): string {
  const mark = isUndecided(standing) ? ` (${standingInWords(standing).toLowerCase()})` : '';
  return `${title}, edition ${number}${mark}`;
}
