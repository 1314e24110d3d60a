import type { SourceRule } from '../../model/rule.ts';

/** A value is one that its key allows. */
export const schemaValue: SourceRule = {
  id: 'schema-value',
  summary: 'A value is one that its key allows.',
  scope: 'source',
};
