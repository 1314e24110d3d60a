import type { SealRule } from '../../model/rule.ts';

/** A correction of a sealed text and the decision behind it agree with each other. */
export const sealCorrection: SealRule = {
  id: 'seal-correction',
  summary: 'A correction of a sealed text and the decision behind it agree with each other.',
  scope: 'seals',
};
