import type { SourceRule } from '../../model/rule.ts';

/** No letter stands under a heap of accents. */
export const textHeapedMarks: SourceRule = {
  id: 'text-heaped-marks',
  summary: 'No letter stands under a heap of accents.',
  scope: 'source',
};
