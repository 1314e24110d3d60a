import type { SourceRule } from '../../model/rule.ts';

/** A link to the web uses `https`. */
export const textLinkInsecure: SourceRule = {
  id: 'text-link-insecure',
  summary: 'A link to the web begins with https, not http.',
  scope: 'source',
};
