import type { SourceRule } from '../../model/rule.ts';

/** Every file in `content` is one that the tool knows what to do with. */
export const pathStray: SourceRule = {
  id: 'path-stray',
  summary: 'Every file in the content folder has a place and a form that the tool knows.',
  scope: 'source',
};
