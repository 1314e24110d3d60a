import type { SourceRule } from '../../model/rule.ts';

/** Front matter is sound YAML. */
export const frontMatterSyntax: SourceRule = {
  id: 'front-matter-syntax',
  summary: 'The front matter can be read as keys and values.',
  scope: 'source',
};
