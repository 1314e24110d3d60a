import type { SourceRule } from '../../model/rule.ts';

/** An id is made of lower-case letters, digits and single hyphens, and starts with a letter. */
export const idMalformed: SourceRule = {
  id: 'id-malformed',
  summary: 'An id is made of lower-case letters, digits and single hyphens.',
  scope: 'source',
};
