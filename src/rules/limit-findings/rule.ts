import type { SourceRule } from '../../model/rule.ts';

/** A file with very many faults is told by its first hundred. */
export const limitFindings: SourceRule = {
  id: 'limit-findings',
  summary: 'Of one file at most a hundred faults are listed, and the others are counted.',
  scope: 'source',
};
