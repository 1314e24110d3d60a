import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { KindSection } from '../../model/kind.ts';
import { wordsIn } from '../../model/provision.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { guidanceFor } from '../../model/section-words.ts';
import { sectionKey } from '../../model/top-sections.ts';
import { asSentence } from '../as-sentence.ts';
import type { PlacedPlaceholder } from '../placeholders-in.ts';
import { placeholdersIn } from '../placeholders-in.ts';
import { quote, shortened } from '../quote.ts';
import type { KnownSection } from '../section-filling.ts';
import { knownSections } from '../section-filling.ts';

const MOST_QUOTED = 3;

/** A section that the kind of document knows says more than that its text is still to come. */
export const sectionPlaceholder: EditionRule = {
  id: 'section-placeholder',
  summary: 'A section says more than that its text is still to come.',
  scope: 'edition',
  check: function* (judged) {
    for (const known of knownSections(judged)) {
      if (known.filling === 'placeholder') yield findingFor(known, judged);
    }
  },
};

function findingFor({ known, section }: KnownSection, { edition, kind }: JudgedEdition): Finding {
  const guidance = guidanceFor(kind, sectionKey(section));
  const left = wordsIn(section.content).flatMap((paragraph) => placeholdersIn(paragraph, edition.source, guidance));
  return {
    place: left[0]?.paragraph ?? section.place,
    at: provisionAddress(edition, section.id),
    gist: `${shortened(known.title)} holds only a placeholder`,
    message: asSentence(
      `The section ${quote(known.title)} has no finished paragraph, for a placeholder is left: ${quoteAll(left)}`,
    ),
    help: helpFor(known, left),
    ...(known.mandate === undefined ? {} : { mandate: known.mandate }),
  };
}

function helpFor({ guidance }: KindSection, left: readonly PlacedPlaceholder[]): string {
  const isHint = left.some(({ words }) => words.includes(guidance));
  if (isHint) return 'This is the hint for the writer. Write in its place what it asks for.';
  return ['Replace it with the text itself.', asSentence(guidance)].join(' ').trim();
}

function quoteAll(left: readonly PlacedPlaceholder[]): string {
  const words = [...new Set(left.map((each) => quote(each.words)))];
  const more = words.length > MOST_QUOTED ? ' and more' : '';
  return `${words.slice(0, MOST_QUOTED).join(', ')}${more}`;
}
