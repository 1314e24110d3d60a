import type { SourceRule } from '../../model/rule.ts';

/** A governance text holds clauses, and no tables. */
export const textTable: SourceRule = {
  id: 'text-table',
  summary: 'A text holds no tables.',
  scope: 'source',
};
