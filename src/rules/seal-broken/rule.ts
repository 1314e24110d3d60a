import type { SealRule } from '../../model/rule.ts';

/** The text of a sealed edition is the one that was sealed. */
export const sealBroken: SealRule = {
  id: 'seal-broken',
  summary: 'The text of a sealed edition is the one that was sealed.',
  scope: 'seals',
};
