import type { SourceRule } from '../../model/rule.ts';

/** The schema of a kind is a JSON Schema that can be applied. */
export const schemaKindInvalid: SourceRule = {
  id: 'schema-kind-invalid',
  summary: 'The schema of a kind can be read and applied.',
  scope: 'source',
};
