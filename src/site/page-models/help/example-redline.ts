import type { Run } from '../../../model/redline.ts';
import type { RedlineViewRow } from '../redline-view.ts';

const ROW = {
  form: 'clause',
  depth: 0,
  formerMark: undefined,
  role: 'changed',
  stands: 'both',
  setOut: undefined,
  link: undefined,
  steps: undefined,
} as const;

const kept = (words: string): Run => ({ change: 'kept', words });
const deleted = (words: string): Run => ({ change: 'deleted', words });
const inserted = (words: string): Run => ({ change: 'inserted', words });

/** A few clauses of nobody's, as the page of a redline draws them. */
export const EXAMPLE_REDLINE: readonly RedlineViewRow[] = [
  {
    ...ROW,
    anchor: 'row.1',
    mark: '2.1',
    tags: ['amended'],
    runs: [kept('The Committee meets when '), deleted('four'), inserted('five'), kept(' members are present.')],
  },
  {
    ...ROW,
    anchor: 'row.2',
    mark: '2.2',
    tags: ['deleted'],
    stands: 'before',
    runs: [deleted('Papers are sent by post.')],
  },
  {
    ...ROW,
    anchor: 'row.3',
    mark: '2.2',
    formerMark: '2.3',
    tags: ['renumbered'],
    runs: [kept('The chair keeps the minutes.')],
  },
  {
    ...ROW,
    anchor: 'row.4',
    mark: '2.3',
    tags: ['inserted'],
    stands: 'after',
    runs: [inserted('The minutes are published within ten days.')],
  },
];
