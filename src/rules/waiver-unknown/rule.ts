import type { WaiverRule } from '../../model/rule.ts';

/** A waiver names a rule that can be waived, and a place that exists. */
export const waiverUnknown: WaiverRule = {
  id: 'waiver-unknown',
  summary: 'A waiver names a rule that can be waived, and a place that exists.',
  scope: 'waivers',
};
