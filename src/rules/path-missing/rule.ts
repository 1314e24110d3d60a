import type { SourceRule } from '../../model/rule.ts';

/** The files without which nothing can be shown are there. */
export const pathMissing: SourceRule = {
  id: 'path-missing',
  summary: 'The files that the tool cannot do without are there.',
  scope: 'source',
};
