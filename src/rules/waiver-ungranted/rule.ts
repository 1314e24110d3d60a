import type { WaiverRule } from '../../model/rule.ts';

/** A waiver says who let the fault pass. */
export const waiverUngranted: WaiverRule = {
  id: 'waiver-ungranted',
  summary: 'A waiver names the body or post that granted it.',
  scope: 'waivers',
};
