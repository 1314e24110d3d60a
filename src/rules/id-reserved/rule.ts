import type { SourceRule } from '../../model/rule.ts';

/** No id is a name that pages or computers keep for themselves. */
export const idReserved: SourceRule = {
  id: 'id-reserved',
  summary: 'No id is a name that the site or a computer keeps for itself.',
  scope: 'source',
};
