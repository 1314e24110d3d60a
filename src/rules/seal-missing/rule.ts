import type { SealRule } from '../../model/rule.ts';

/** An adopted edition is sealed. */
export const sealMissing: SealRule = {
  id: 'seal-missing',
  summary: 'An adopted edition is sealed.',
  scope: 'seals',
};
