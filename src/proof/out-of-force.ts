import type { Consequence } from './mutation.ts';

/** What may be said besides where a text is no longer in force: others lean on it, and its decision says otherwise. */
export const OUT_OF_FORCE: readonly Consequence[] = [
  { rule: 'citation-of-draft' },
  { rule: 'citation-unresolved' },
  { rule: 'mandate-unknown' },
  { rule: 'mandate-outdated' },
  { rule: 'adoption-unfounded' },
];
