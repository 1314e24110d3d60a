import type { Edition } from '../../model/edition.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { EditionRule } from '../../model/rule.ts';
import { parseTarget } from '../../model/target.ts';
import type { PlacedWords } from '../paragraphs-of.ts';
import { paragraphsOf } from '../paragraphs-of.ts';
import { placeOfWords } from '../place-of-words.ts';
import { quote } from '../quote.ts';

/** A blank between the brackets or within the address, a bracket that is not closed, brackets the wrong way round. */
const BROKEN =
  /\[([^[\]]{0,200})\]\s?\(([^()[\]]{1,200}(?=\))|[^\s()[\]]{1,200})\)?|\(([^()]{0,200})\)\[([^\s()[\]]{1,200})\]/g;

/** A citation that a writer began is one: no brackets of it are left in the words that readers see. */
export const textLinkBroken: EditionRule = {
  id: 'text-link-broken',
  summary: 'No brackets of a broken citation are left in the text.',
  scope: 'edition',
  check: function* ({ edition }) {
    for (const paragraph of paragraphsOf(edition))
      if (paragraph.text.includes('[')) yield* brokenIn(paragraph, edition);
  },
};

function* brokenIn(paragraph: PlacedWords, edition: Edition): Iterable<Finding> {
  for (const match of paragraph.text.matchAll(BROKEN)) {
    const [whole, before = '', after = '', turned = '', address = ''] = match;
    const [words, written] = after === '' ? [turned, address] : [before, after];
    const target = withoutBlanks(written);
    if (!isMeantAsTarget(target)) continue;
    yield {
      place: placeOfWords(edition.source, paragraph, { words: whole, start: match.index }),
      at: provisionAddress(edition, paragraph.provision),
      message: `${quote(whole)} is no link, and readers would see the brackets.`,
      help: `Write \`[${words}](${target})\`: square brackets, then round ones, with no blank between them or in the address.`,
    };
  }
}

/** The address as it was meant, where blanks stand only around its mark. */
function withoutBlanks(written: string): string {
  return written.trim().replace(/^(body|term)\s{0,9}:\s{0,9}|\s{0,9}#\s{0,9}/, (mark) => mark.replace(/\s/g, ''));
}

/** Only what nobody writes by chance: an address of ours with its mark, or one of the web. */
function isMeantAsTarget(target: string): boolean {
  if (/^https?:\/\//.test(target)) return true;
  return /[:#]/.test(target) && parseTarget(target) !== undefined;
}
