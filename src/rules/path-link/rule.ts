import type { SourceRule } from '../../model/rule.ts';

/** A file is itself, never a link to another place. */
export const pathLink: SourceRule = {
  id: 'path-link',
  summary: 'No file or folder is a link to another place.',
  scope: 'source',
};
