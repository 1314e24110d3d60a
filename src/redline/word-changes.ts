import type { Run } from '../model/redline.ts';

/** Words quoted in a sentence are cut after this many. */
const MOST_QUOTED_WORDS = 14;

/** Words that went out, and those that came in their place. One of them may be empty. */
export interface WordChange {
  readonly deleted: string;
  readonly inserted: string;
}

/** The changes in the words of one part, in order. */
export function wordChanges(runs: readonly Run[]): readonly WordChange[] {
  return runs.flatMap((run, index) => {
    const previous = runs[index - 1];
    if (run.change === 'inserted')
      return [{ deleted: previous?.change === 'deleted' ? previous.words : '', inserted: run.words }];
    return run.change === 'deleted' && runs[index + 1]?.change !== 'inserted'
      ? [{ deleted: run.words, inserted: '' }]
      : [];
  });
}

/** `“Board” becomes “Group”`. */
export function changeInWords({ deleted, inserted }: WordChange): string {
  if (deleted.trim() === '' && inserted.trim() === '') return 'the paragraphs are divided in another way';
  if (deleted.trim() === '') return `${quotedWords(inserted)} is inserted`;
  if (inserted.trim() === '') return `${quotedWords(deleted)} is deleted`;
  return `${quotedWords(deleted)} becomes ${quotedWords(inserted)}`;
}

/** Words in quotation marks, cut where they are many. */
export function quotedWords(words: string): string {
  const all = words.trim().split(/\s+/);
  return `“${all.slice(0, MOST_QUOTED_WORDS).join(' ')}${all.length > MOST_QUOTED_WORDS ? ' …' : ''}”`;
}
