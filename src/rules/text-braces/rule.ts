import type { Edition } from '../../model/edition.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { MARK_SORTS } from '../../model/mark.ts';
import type { EditionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { type PlacedWords, wordsOf } from '../paragraphs-of.ts';
import { placeOfWords } from '../place-of-words.ts';
import { quote } from '../quote.ts';

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
/** An id without its sign, or without its braces, where only an id would stand: behind the last word. */
const AT_THE_END = new RegExp(`(?<=\\s)(?:\\{(${ID})\\}|#(${ID}))$`);

/** What is nearly an id at the end of a clause, or nearly a number, is one: readers see neither braces nor signs. */
export const textBraces: EditionRule = {
  id: 'text-braces',
  summary: 'No braces are left in the text that were meant for an id or a number.',
  scope: 'edition',
  check: function* ({ edition }) {
    for (const paragraph of wordsOf(edition)) {
      // Most paragraphs hold neither of the two signs.
      if (paragraph.isQuoted || !/[{#]/.test(paragraph.text)) continue;
      yield* lostId(paragraph, edition);
      yield* doubledBraces(paragraph, edition);
    }
  },
};

function* lostId(paragraph: PlacedWords, edition: Edition): Iterable<Finding> {
  const match = AT_THE_END.exec(paragraph.text.trimEnd());
  const id = match?.[1] ?? match?.[2];
  if (match === null || id === undefined) return;
  // What is nearly a number is told by the rules about numbers.
  const numbers = edition.numbers.map((number) => number.id);
  if (match[1] !== undefined && nearest(id, numbers) !== undefined) return;
  yield {
    place: placeOfWords(edition.source, paragraph, { words: match[0], start: match.index }),
    at: provisionAddress(edition, paragraph.provision),
    message: `${quote(match[0])} is no id, and readers would see it.`,
    help: `If it is meant as the id, write \`{#${id}}\`.${markHelp(id)} If it is meant as it stands, put a full stop behind it.`,
  };
}

function markHelp(word: string): string {
  if (!MARK_SORTS.some((sort) => sort === word)) return '';
  return ` If it marks a ${word}, write who has it: \`{${word}=executive}\`.`;
}

/** A number prints its words, and what stands round them is left. */
function* doubledBraces(paragraph: PlacedWords, edition: Edition): Iterable<Finding> {
  for (const [index, node] of paragraph.words.entries()) {
    if (node.type !== 'number') continue;
    const [before, after] = [paragraph.words[index - 1], paragraph.words[index + 1]];
    if (before?.type !== 'text' || after?.type !== 'text') continue;
    if (!before.value.endsWith('{') || !after.value.startsWith('}')) continue;
    yield {
      place: paragraph.place,
      at: provisionAddress(edition, paragraph.provision),
      message: `Two pairs of braces stand round ${quote(node.id)}, and readers would see one.`,
      help: `Write \`{${node.id}}\`.`,
    };
  }
}
