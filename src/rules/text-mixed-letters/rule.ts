import type { SourceRule } from '../../model/rule.ts';

/** A word is written in one alphabet, and a number in the digits of one writing. */
export const textMixedLetters: SourceRule = {
  id: 'text-mixed-letters',
  summary: 'A word is written in one alphabet, and a number in digits of one sort.',
  scope: 'source',
};
