import type { SourceRule } from '../../model/rule.ts';

/** Whatever is written in a text reaches its readers. */
export const textUnshown: SourceRule = {
  id: 'text-unshown',
  summary: 'A text holds no words that Markdown hides.',
  scope: 'source',
};
