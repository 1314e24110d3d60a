import type { SourceRule } from '../../model/rule.ts';

/** A date is one that the calendar has. */
export const dateImpossible: SourceRule = {
  id: 'date-impossible',
  summary: 'A date is one that the calendar has.',
  scope: 'source',
};
