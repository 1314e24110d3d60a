import type { Edition } from '../../model/edition.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { plainText } from '../../model/phrasing.ts';
import type { EditionRule } from '../../model/rule.ts';
import { parseTarget } from '../../model/target.ts';
import type { PlacedWords } from '../paragraphs-of.ts';
import { paragraphsOf } from '../paragraphs-of.ts';
import { placeOfWords } from '../place-of-words.ts';
import { quote } from '../quote.ts';

/** A blank between the brackets, a bracket that is not closed, brackets the wrong way round. */
const BROKEN = /\[([^[\]]{0,200})\]\s?\(([^\s()[\]]{1,200})\)?|\(([^()]{0,200})\)\[([^\s()[\]]{1,200})\]/g;

/** A citation that a writer began is one: no brackets of it are left in the words that readers see. */
export const textLinkBroken: EditionRule = {
  id: 'text-link-broken',
  summary: 'No brackets of a broken citation are left in the text.',
  scope: 'edition',
  check: function* ({ edition }) {
    for (const paragraph of paragraphsOf(edition)) yield* brokenIn(paragraph, edition);
  },
};

function* brokenIn(paragraph: PlacedWords, edition: Edition): Iterable<Finding> {
  for (const match of plainText(paragraph.words).matchAll(BROKEN)) {
    const [whole, before = '', after = '', turned = '', address = ''] = match;
    const [words, target] = after === '' ? [turned, address] : [before, after];
    if (!isMeantAsTarget(target)) continue;
    yield {
      place: placeOfWords(edition.source, paragraph, { words: whole, start: match.index }),
      at: provisionAddress(edition, paragraph.provision),
      message: `${quote(whole)} is no link, and readers would see the brackets.`,
      help: `Write \`[${words}](${target})\`: square brackets, then round ones, with nothing between them.`,
    };
  }
}

/** Only what nobody writes by chance: an address of ours with its mark, or one of the web. */
function isMeantAsTarget(target: string): boolean {
  if (/^https?:\/\//.test(target)) return true;
  return /[:#]/.test(target) && parseTarget(target) !== undefined;
}
