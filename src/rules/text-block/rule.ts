import type { SourceRule } from '../../model/rule.ts';

/** A text that is kept as data holds one paragraph; lists and headings are data too. */
export const textBlock: SourceRule = {
  id: 'text-block',
  summary: 'A text in a YAML edition holds no list, heading or code of its own.',
  scope: 'source',
};
