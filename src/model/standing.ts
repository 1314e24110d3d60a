import type { Status } from './edition.ts';

/**
 * What an edition is on a day. `in-use` is `in-force` without a record of the adoption.
 * `expired` and `repealed` are over with nothing in their place; `superseded` has a later edition in force.
 */
export type Standing =
  | 'draft'
  | 'proposed'
  | 'withdrawn'
  | 'not-yet-in-force'
  | 'in-force'
  | 'in-use'
  | 'superseded'
  | 'expired'
  | 'repealed';

/** True for the edition that counts on that day. */
export function counts(standing: Standing): boolean {
  return standing === 'in-force' || standing === 'in-use';
}

/** True for an edition that nobody has adopted. */
export function isUndecided(standing: Standing | Status): boolean {
  return standing === 'draft' || standing === 'proposed';
}
