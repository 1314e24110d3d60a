import type { SourceRule } from '../../model/rule.ts';

/** No two ids are the same to a reader or to a file system. */
export const idCollision: SourceRule = {
  id: 'id-collision',
  summary: 'No two ids look the same to a reader or to a computer.',
  scope: 'source',
};
