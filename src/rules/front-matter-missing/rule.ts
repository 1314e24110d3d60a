import type { SourceRule } from '../../model/rule.ts';

/** A Markdown edition opens with its front matter. */
export const frontMatterMissing: SourceRule = {
  id: 'front-matter-missing',
  summary: 'An edition in Markdown begins with its front matter.',
  scope: 'source',
};
