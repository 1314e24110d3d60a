import type { Constitution } from '../model/constitution.ts';
import type { Edition } from '../model/edition.ts';
import { loadFiles } from '../pipeline/load-constitution.ts';
import { changeFiles } from '../pipeline/organisation-files.ts';
import { sealEditions } from '../seals/seal-editions.ts';
import { dataIn } from './data-in.ts';
import type { Position } from './position.ts';
import type { Subject } from './subject.ts';

/** The file in which seals are kept. */
export const SEALS = 'content/seals.json';

/** The organisation with every adopted text sealed, and the text of the file that holds the seals. */
export interface SealedSubject {
  readonly constitution: Constitution;
  readonly book: string;
}

/** Seals in memory what the organisation has adopted and not sealed yet. */
export function sealed({ files, constitution, day }: Subject): SealedSubject {
  const book = sealEditions(constitution).text;
  const withSeals = changeFiles(files, new Map([[SEALS, book]]));
  return { constitution: loadFiles(withSeals, { dayIn: () => day }).constitution, book };
}

/** Where the file says of which edition its first seal is; undefined where it has none. */
export function linkOf({ document, number }: Pick<Edition, 'document' | 'number'>, book: string): Position | undefined {
  const pointers = new RegExp(`^/documents/${document}/\\d+/edition$`);
  return dataIn(SEALS, book).find(({ pointer, value }) => pointers.test(pointer) && value === String(number))?.position;
}
