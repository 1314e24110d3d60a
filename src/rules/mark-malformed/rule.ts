import type { SourceRule } from '../../model/rule.ts';

/** What is meant as a duty, power or right is written so that the tool can read it. */
export const markMalformed: SourceRule = {
  id: 'mark-malformed',
  summary: 'What marks a duty, power or right is written in its own form.',
  scope: 'source',
};
