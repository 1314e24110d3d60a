import type { SourceRule } from '../../model/rule.ts';

/** Front matter ends with a line of exactly three hyphens. */
export const frontMatterUnclosed: SourceRule = {
  id: 'front-matter-unclosed',
  summary: 'The front matter ends with a line of three hyphens.',
  scope: 'source',
};
