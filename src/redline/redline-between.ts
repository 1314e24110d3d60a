import type { DatedEdition } from '../model/constitution.ts';
import type { Redline } from '../model/redline.ts';
import { remembered, rememberedByAll } from '../model/remembered.ts';
import { compareEditions } from './compare-editions.ts';

const from = rememberedByAll('redline-between', (before: DatedEdition) =>
  remembered((after: DatedEdition): Redline => compareEditions(before, after)),
);

/** The redline of two editions as `compareEditions` gives it, worked out once for each pair of editions in memory. */
export function redlineBetween(before: DatedEdition, after: DatedEdition): Redline {
  return from(before)(after);
}
