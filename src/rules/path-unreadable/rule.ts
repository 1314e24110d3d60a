import type { SourceRule } from '../../model/rule.ts';

/** Every file can be opened and read. */
export const pathUnreadable: SourceRule = {
  id: 'path-unreadable',
  summary: 'Every file can be opened and read.',
  scope: 'source',
};
