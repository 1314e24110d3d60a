import type { SealRule } from '../../model/rule.ts';

/** An organisation that has adopted texts has them sealed. */
export const sealAbsent: SealRule = {
  id: 'seal-absent',
  summary: 'An organisation that has adopted texts has them sealed.',
  scope: 'seals',
};
