import type { SourceRule } from '../../model/rule.ts';

/** A key of a schema that is nearly a keyword is one. */
export const schemaKeyword: SourceRule = {
  id: 'schema-keyword',
  summary: 'A schema holds no keyword that is misspelt.',
  scope: 'source',
};
