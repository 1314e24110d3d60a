import type { SourceRule } from '../../model/rule.ts';

/** The path of a file is short enough for every computer. */
export const pathName: SourceRule = {
  id: 'path-name',
  summary: 'The path of a file is short enough for every computer.',
  scope: 'source',
};
