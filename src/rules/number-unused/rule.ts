import type { BindingNumber, Edition } from '../../model/edition.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding, Related } from '../../model/finding.ts';
import { joinWords } from '../../model/join-words.ts';
import type { EditionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { missingSections } from '../missing-sections.ts';
import { paragraphsOf } from '../paragraphs-of.ts';
import { placeOfWords } from '../place-of-words.ts';
import { printedNumbers } from '../printed-numbers.ts';
import { quote } from '../quote.ts';
import { unfilledSections } from '../section-filling.ts';

const MOST_NAMED = 3;
const BRACES = /\{([^{}#]{1,60})\}/g;

/** A number that an edition declares stands in its text. */
export const numberUnused: EditionRule = {
  id: 'number-unused',
  summary: 'A number that an edition declares stands in its text.',
  scope: 'edition',
  check: function* (judged) {
    const { edition } = judged;
    if (edition.numbers.length === 0) return;
    // The number may belong where a section is still to be written.
    if (missingSections(judged).length + unfilledSections(judged).length > 0) return;
    const printed = printedNumbers(edition);
    for (const number of edition.numbers) {
      if (!printed.has(number.id)) yield findingFor(number, edition);
    }
  },
};

function findingFor({ id, place, words }: BindingNumber, edition: Edition): Finding {
  const alike = [...bracesLike(id, edition)].slice(0, MOST_NAMED);
  const where =
    alike.length === 0
      ? `where the text says ${quote(words)}`
      : `in ${joinWords(
          alike.map(({ place: { line } }) => `line ${line}`),
          'and',
        )}`;
  return {
    place: place(),
    at: editionAddress(edition),
    message: `The number ${quote(id)} stands nowhere in the text.`,
    help: `Write \`{${id}}\` ${where}, or delete the number.`,
    related: alike,
  };
}

function* bracesLike(id: string, edition: Edition): Iterable<Related> {
  for (const paragraph of paragraphsOf(edition)) {
    for (const match of paragraph.text.matchAll(BRACES)) {
      if (nearest((match[1] ?? '').trim(), [id]) === undefined) continue;
      const place = placeOfWords(edition.source, paragraph, { words: match[0], start: match.index });
      yield { place, message: `This looks like it, but says ${quote(match[0])}: write \`{${id}}\`.` };
    }
  }
}
