import type { Edition } from '../../model/edition.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { EditionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { type PlacedWords, wordsOf } from '../paragraphs-of.ts';
import { placeOfWords } from '../place-of-words.ts';
import { printedNumbers } from '../printed-numbers.ts';
import { quote } from '../quote.ts';

const BRACES = /\{([^{}#]{1,60})\}/g;

/** Words in braces that are nearly a number of the edition are that number. */
export const numberMisspelt: EditionRule = {
  id: 'number-misspelt',
  summary: 'Words in braces that are nearly the name of a number are that name.',
  scope: 'edition',
  check: function* ({ edition }) {
    if (edition.numbers.length === 0) return;
    // A number that is printed nowhere is told by number-unused, which points at what looks like it.
    const printed = new Set(printedNumbers(edition).keys());
    if (printed.size === 0) return;
    for (const paragraph of wordsOf(edition)) {
      if (!paragraph.isQuoted && paragraph.text.includes('{')) yield* misspeltIn(paragraph, printed, edition);
    }
  },
};

function* misspeltIn(paragraph: PlacedWords, printed: ReadonlySet<string>, edition: Edition): Iterable<Finding> {
  const ids = edition.numbers.map(({ id }) => id);
  for (const match of paragraph.text.matchAll(BRACES)) {
    const meant = nearest((match[1] ?? '').trim(), ids);
    if (meant === undefined || !printed.has(meant)) continue;
    yield {
      place: placeOfWords(edition.source, paragraph, { words: match[0], start: match.index }),
      at: provisionAddress(edition, paragraph.provision),
      message: `${quote(match[0])} prints no number, and readers would see the braces.`,
      help: `Did you mean \`{${meant}}\`? If the braces are meant as they stand, choose other words in them.`,
    };
  }
}
