import type { SourceRule } from '../../model/rule.ts';

/** A date is written year first. */
export const dateFormat: SourceRule = {
  id: 'date-format',
  summary: 'A date is written year first, as in 2026-03-12.',
  scope: 'source',
};
