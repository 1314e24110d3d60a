import type { SourceRule } from '../../model/rule.ts';

/** Lists, quotations and values are nested no deeper than a reader can follow. */
export const limitDepth: SourceRule = {
  id: 'limit-depth',
  summary: 'Lists, quotations and values are not nested too deep.',
  scope: 'source',
};
