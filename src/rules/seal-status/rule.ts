import type { SealRule } from '../../model/rule.ts';

/** A text that was adopted stays adopted. */
export const sealStatus: SealRule = {
  id: 'seal-status',
  summary: 'A text that was adopted stays adopted.',
  scope: 'seals',
};
