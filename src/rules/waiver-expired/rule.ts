import type { WaiverRule } from '../../model/rule.ts';

/** A waiver that has run out is renewed or taken out. */
export const waiverExpired: WaiverRule = {
  id: 'waiver-expired',
  summary: 'A waiver is still running.',
  scope: 'waivers',
};
