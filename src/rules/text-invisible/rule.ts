import type { SourceRule } from '../../model/rule.ts';

/** A text holds no invisible character inside its words. */
export const textInvisible: SourceRule = {
  id: 'text-invisible',
  summary: 'A text holds no invisible characters.',
  scope: 'source',
};
