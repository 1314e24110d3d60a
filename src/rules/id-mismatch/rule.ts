import type { SourceRule } from '../../model/rule.ts';

/** What a file says it is agrees with where it lies. */
export const idMismatch: SourceRule = {
  id: 'id-mismatch',
  summary: 'The document and edition that a file names are those of its folder and file name.',
  scope: 'source',
};
