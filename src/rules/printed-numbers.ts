import type { Edition } from '../model/edition.ts';
import { numbersIn } from '../model/phrasing.ts';
import { ofText } from './of-text.ts';
import { wordsOf } from './paragraphs-of.ts';

/**
 * The numbers that an edition prints, in its headings or its text, by id, each with the id of the innermost provision
 * that prints it first and has one.
 */
export function printedNumbers({ content }: Pick<Edition, 'content'>): ReadonlyMap<string, string | undefined> {
  return printedIn(content);
}

const printedIn = ofText((content: Edition['content']): ReadonlyMap<string, string | undefined> => {
  const printed = new Map<string, string | undefined>();
  for (const { words, provision } of wordsOf({ content })) {
    for (const { id } of numbersIn(words)) if (!printed.has(id)) printed.set(id, provision);
  }
  return printed;
});
