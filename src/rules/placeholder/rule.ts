import { provisionAddress } from '../../model/edition.ts';
import type { Section } from '../../model/provision.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { guidanceFor } from '../../model/section-words.ts';
import { sectionKey } from '../../model/top-sections.ts';
import { asSentence } from '../as-sentence.ts';
import type { PlacedWords } from '../paragraphs-of.ts';
import { paragraphsOf } from '../paragraphs-of.ts';
import { type PlacedPlaceholder, placeholdersIn } from '../placeholders-in.ts';
import { quote } from '../quote.ts';
import { unfilledSections } from '../section-filling.ts';

// The line under the head of a table. The table is told by text-table.
const LINE_OF_A_TABLE = /^[|:\s-]*\|[|:\s-]*$/;

/** No text still waits for words, be they ours or a source's. */
export const placeholder: EditionRule = {
  id: 'placeholder',
  summary: 'No words stand where text is still to come.',
  scope: 'edition',
  check: function* (judged) {
    const reported = new Set(unfilledSections(judged).map(({ section }) => section));
    for (const paragraph of paragraphsOf(judged.edition)) {
      const { section } = paragraph;
      if (section !== undefined && (reported.has(section) || isAllWritten(section, judged))) continue;
      for (const { words, place } of placeholdersLeft(paragraph, judged)) {
        if (LINE_OF_A_TABLE.test(words)) continue;
        yield {
          place,
          at: provisionAddress(judged.edition, paragraph.provision),
          message: asSentence(`A placeholder is left: ${quote(words)}`),
          help: 'Replace it with the text itself, or take the sentence out.',
        };
      }
    }
  },
};

function isAllWritten(section: Section, { wordsOf }: JudgedEdition): boolean {
  const { lines, written } = wordsOf(section);
  return written.length === lines.length;
}

function placeholdersLeft(paragraph: PlacedWords, { edition, kind }: JudgedEdition): readonly PlacedPlaceholder[] {
  const guidance = paragraph.section === undefined ? undefined : guidanceFor(kind, sectionKey(paragraph.section));
  return placeholdersIn(paragraph, edition.source, guidance);
}
