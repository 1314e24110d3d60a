import type { SourceRule } from '../../model/rule.ts';

/** Front matter is data and names no language to run. */
export const frontMatterLanguage: SourceRule = {
  id: 'front-matter-language',
  summary: 'The front matter names no programming language.',
  scope: 'source',
};
