import type { SourceRule } from '../../model/rule.ts';

/** A link leads to a page, to mail, to a telephone, or to something inside the constitution. */
export const textLinkUnsafe: SourceRule = {
  id: 'text-link-unsafe',
  summary: 'A link leads to a web page, a mail address, a telephone number, or a part of these documents.',
  scope: 'source',
};
