import type { SourceRule } from '../../model/rule.ts';

/** The kind of every document has a schema. */
export const schemaKindUnknown: SourceRule = {
  id: 'schema-kind-unknown',
  summary: 'The kind of every document has its schema.',
  scope: 'source',
};
