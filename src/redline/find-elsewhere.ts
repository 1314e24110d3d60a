import type { Provision } from '../model/provision.ts';
import type { RedlineRow } from '../model/redline.ts';

/** Where a deleted or inserted part stands, or stood, in another document. */
export interface Elsewhere {
  /** In quotation marks, with the edition where it is known: `“By-laws”, edition 2`. */
  readonly text: string;
  /** Undefined where it is not known which part it is. */
  readonly part: Provision | undefined;
  /**
   * `moved`: an edition says so, and the part was not there before. `joined`: an edition says so, and the part stood there
   * all along. `same-words`: nobody says so, and the same words were found.
   */
  readonly how: 'moved' | 'joined' | 'same-words';
}

/** Says where a row's part stands in another document; undefined where it does not. */
export type FindElsewhere = (row: RedlineRow) => Elsewhere | undefined;

/** Knows of no other document. */
export const nowhere: FindElsewhere = () => undefined;
