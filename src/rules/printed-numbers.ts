import type { Edition } from '../model/edition.ts';
import type { Phrasing, PrintedNumber } from '../model/phrasing.ts';
import { headingsOf, paragraphsOf } from './paragraphs-of.ts';

/**
 * The numbers that an edition prints, in its headings or its text, by id, each with the id of the innermost provision
 * that prints it first and has one.
 */
export function printedNumbers(edition: Pick<Edition, 'content'>): ReadonlyMap<string, string | undefined> {
  const everything = [...headingsOf(edition), ...paragraphsOf(edition)];
  const printed = everything.flatMap(({ words, provision }) =>
    [...numbersIn(words)].map(({ id }) => [id, provision] as const),
  );
  return new Map(printed.toReversed());
}

/** Every number that the words print, in their order. */
export function* numbersIn(words: readonly Phrasing[]): Iterable<PrintedNumber> {
  for (const node of words) {
    if (node.type === 'number') yield node;
    if ('children' in node) yield* numbersIn(node.children);
  }
}
