import type { BindingNumber, Edition } from '../../model/edition.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding, Related } from '../../model/finding.ts';
import { joinWords } from '../../model/join-words.ts';
import { countByFile } from '../../model/most-in-file.ts';
import { once } from '../../model/once.ts';
import type { EditionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { missingSections } from '../missing-sections.ts';
import { type PlacedWords, paragraphsOf } from '../paragraphs-of.ts';
import { placeOfWords } from '../place-of-words.ts';
import { printedNumbers } from '../printed-numbers.ts';
import { quote } from '../quote.ts';
import { unfilledSections } from '../section-filling.ts';

const MOST_NAMED = 3;
const BRACES = /\{[^{}#]{1,60}\}/g;

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
    const isShown = countByFile();
    const braces = once(() => bracesIn(edition));
    for (const number of edition.numbers) {
      if (printed.has(number.id)) continue;
      yield findingFor(number, isShown(edition.source.file) ? braces() : [], edition);
    }
  },
};

/** What stands in braces, which a text may hold where a number was meant. */
interface Braces {
  readonly words: string;
  readonly start: number;
  readonly paragraph: PlacedWords;
}

function bracesIn(edition: Edition): readonly Braces[] {
  return paragraphsOf(edition).flatMap((paragraph) =>
    [...paragraph.text.matchAll(BRACES)].map(({ 0: words, index: start }) => ({ words, start, paragraph })),
  );
}

function findingFor({ id, place, words }: BindingNumber, braces: readonly Braces[], edition: Edition): Finding {
  const alike = bracesLike(id, braces, edition);
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

function bracesLike(id: string, braces: readonly Braces[], { source }: Edition): readonly Related[] {
  const found: Related[] = [];
  for (const { words, start, paragraph } of braces) {
    if (found.length === MOST_NAMED) break;
    if (nearest(words.slice(1, -1).trim(), [id]) === undefined) continue;
    const place = placeOfWords(source, paragraph, { words, start });
    found.push({ place, message: `This looks like it, but says ${quote(words)}: write \`{${id}}\`.` });
  }
  return found;
}
