import type { SourceRule } from '../../model/rule.ts';

/** Every key without which a file cannot be understood is there. */
export const schemaMissingKey: SourceRule = {
  id: 'schema-missing-key',
  summary: 'Every key that a file needs is there.',
  scope: 'source',
};
