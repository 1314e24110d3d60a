import type { Redline, RedlineRow } from '../../src/model/redline.ts';

/** A redline as lines of text: fate, indent, number, and the words with what was deleted and inserted in brackets. */
export function showRedline({ rows }: Redline): readonly string[] {
  return rows.map((row) => `${fateOf(row)}${'  '.repeat(row.depth)}${wordsOf(row)}`);
}

function fateOf({ fate, isMoved, isRenumbered, isReplaced }: RedlineRow): string {
  const more = [
    ...(isMoved && fate !== 'moved' ? ['moved'] : []),
    ...(isRenumbered && fate !== 'renumbered' ? ['renumbered'] : []),
    ...(isReplaced ? ['replaced'] : []),
  ];
  return `${[fate, ...more].join(', ')}: `;
}

function wordsOf({ runs }: RedlineRow): string {
  return runs
    .map(({ change, words }) => (change === 'kept' ? words : change === 'deleted' ? `[-${words}-]` : `{+${words}+}`))
    .join('');
}
