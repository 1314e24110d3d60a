import type { Edition } from '../../model/edition.ts';
import type { Phrasing } from '../../model/phrasing.ts';
import type { Term } from '../../model/term.ts';
import { changedCitation } from './changed-citations.ts';
import { weighedText } from './weighed-text.ts';
import { weightyWords } from './weighty-words.ts';

/** What two runs of words are held against each other by. */
export interface Weighing {
  /** The later edition. */
  readonly edition: Pick<Edition, 'document'>;
  readonly terms: readonly Term[];
  /** The ids of numbers that are told where they are kept. */
  readonly numbers: ReadonlySet<string>;
}

/** What became of what the words of a clause mean, as far as it can be told; undefined where nothing did. */
export function changedWords(
  before: readonly Phrasing[],
  after: readonly Phrasing[],
  { edition, terms, numbers }: Weighing,
): string | undefined {
  const [old, current] = [weighedText(before, numbers), weighedText(after, numbers)];
  return weightyWords(old, current, terms) ?? changedCitation(before, after, edition);
}
