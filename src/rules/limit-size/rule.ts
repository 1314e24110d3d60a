import type { SourceRule } from '../../model/rule.ts';

/** A file is small enough to be read in one go. */
export const limitSize: SourceRule = {
  id: 'limit-size',
  summary: 'A file is not larger than one megabyte.',
  scope: 'source',
};
