import type { WaiverRule } from '../../model/rule.ts';

/** A waiver covers a fault that is there. */
export const waiverUnneeded: WaiverRule = {
  id: 'waiver-unneeded',
  summary: 'A waiver covers a fault that is still there.',
  scope: 'waivers',
};
