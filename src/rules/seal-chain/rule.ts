import type { SealRule } from '../../model/rule.ts';

/** The seals of a document follow one from another, and none is changed or taken away. */
export const sealChain: SealRule = {
  id: 'seal-chain',
  summary: 'The seals of a document follow one from another, and none is changed or taken away.',
  scope: 'seals',
};
