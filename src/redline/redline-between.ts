import type { DatedEdition } from '../model/constitution.ts';
import type { Redline } from '../model/redline.ts';
import { compareEditions } from './compare-editions.ts';

const KNOWN = new WeakMap<DatedEdition, WeakMap<DatedEdition, Redline>>();

/** The redline of two editions as `compareEditions` gives it, worked out once for each pair of editions in memory. */
export function redlineBetween(before: DatedEdition, after: DatedEdition): Redline {
  const known = KNOWN.get(before) ?? new WeakMap<DatedEdition, Redline>();
  KNOWN.set(before, known);
  const redline = known.get(after) ?? compareEditions(before, after);
  known.set(after, redline);
  return redline;
}
