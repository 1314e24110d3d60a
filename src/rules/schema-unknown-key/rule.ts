import type { SourceRule } from '../../model/rule.ts';

/** Every key is one that the tool knows at that place. */
export const schemaUnknownKey: SourceRule = {
  id: 'schema-unknown-key',
  summary: 'Every key is one that can stand in its place.',
  scope: 'source',
};
