import type { SourceRule } from '../../model/rule.ts';

/** A value is of the sort that its key asks for. */
export const schemaType: SourceRule = {
  id: 'schema-type',
  summary: 'A value is of the sort that its key asks for.',
  scope: 'source',
};
