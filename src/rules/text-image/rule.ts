import type { SourceRule } from '../../model/rule.ts';

/** A governance text holds words, and no images. */
export const textImage: SourceRule = {
  id: 'text-image',
  summary: 'A text holds no images.',
  scope: 'source',
};
