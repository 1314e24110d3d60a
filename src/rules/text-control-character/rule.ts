import type { SourceRule } from '../../model/rule.ts';

/** A text holds no character that cannot be seen and can mislead. */
export const textControlCharacter: SourceRule = {
  id: 'text-control-character',
  summary: 'A text holds no control characters.',
  scope: 'source',
};
