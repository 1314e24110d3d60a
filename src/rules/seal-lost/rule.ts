import type { SealRule } from '../../model/rule.ts';

/** A text that was adopted is kept under its document and number. */
export const sealLost: SealRule = {
  id: 'seal-lost',
  summary: 'A text that was adopted is kept under its document and number.',
  scope: 'seals',
};
