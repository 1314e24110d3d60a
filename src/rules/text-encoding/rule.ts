import type { SourceRule } from '../../model/rule.ts';

/** A file is saved as UTF-8. */
export const textEncoding: SourceRule = {
  id: 'text-encoding',
  summary: 'A file is saved with the encoding UTF-8.',
  scope: 'source',
};
