import { provisionAddress } from '../../model/edition.ts';
import type { Finding, Related } from '../../model/finding.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { asSentence } from '../as-sentence.ts';
import { quote, shortened } from '../quote.ts';
import type { KnownSection } from '../section-filling.ts';
import { knownSections } from '../section-filling.ts';
import { whatStandsThere } from './what-stands-there.ts';

/** A section that the kind of document knows says something. */
export const sectionEmpty: EditionRule = {
  id: 'section-empty',
  summary: 'A section has text under its heading.',
  scope: 'edition',
  check: function* (judged) {
    for (const known of knownSections(judged)) {
      if (known.filling === 'empty') yield findingFor(known, judged);
    }
  },
};

function findingFor({ known, section }: KnownSection, { edition }: JudgedEdition): Finding {
  const related: readonly Related[] = [...whatStandsThere(section, edition)];
  return {
    place: section.place,
    at: provisionAddress(edition, section.id),
    gist: `${shortened(known.title)} is empty`,
    message: `The section ${quote(known.title)} is empty.`,
    help: ['Write its text under the heading.', asSentence(known.guidance)].join(' ').trim(),
    related,
    ...(known.mandate === undefined ? {} : { mandate: known.mandate }),
  };
}
