import type { Edition } from '../model/edition.ts';
import type { Phrasing, PrintedNumber } from '../model/phrasing.ts';
import { headingsOf, paragraphsOf } from './paragraphs-of.ts';

/** The ids of the numbers that an edition prints, in its headings or its text. */
export function printedNumbers(edition: Pick<Edition, 'content'>): ReadonlySet<string> {
  const everything = [...headingsOf(edition), ...paragraphsOf(edition)];
  return new Set(everything.flatMap(({ words }) => [...numbersIn(words)].map(({ id }) => id)));
}

function* numbersIn(words: readonly Phrasing[]): Iterable<PrintedNumber> {
  for (const node of words) {
    if (node.type === 'number') yield node;
    if ('children' in node) yield* numbersIn(node.children);
  }
}
