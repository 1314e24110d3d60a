import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { KindSection } from '../../model/kind.ts';
import type { Section } from '../../model/provision.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { sectionKey, topSections } from '../../model/top-sections.ts';
import { quote, shortened } from '../quote.ts';

/** A section that the kind of document knows stands once. */
export const sectionRepeated: EditionRule = {
  id: 'section-repeated',
  summary: 'A section that the kind of document knows stands only once.',
  scope: 'edition',
  check: function* (judged) {
    const sections = Map.groupBy(topSections(judged.edition), sectionKey);
    for (const known of judged.kind.sections) {
      const [first, ...others] = sections.get(known.id) ?? [];
      if (first === undefined) continue;
      for (const section of others) yield findingFor(section, first, { known, judged });
    }
  },
};

function findingFor(
  section: Section,
  first: Section,
  { known, judged }: { readonly known: KindSection; readonly judged: JudgedEdition },
): Finding {
  return {
    place: section.place,
    at: provisionAddress(judged.edition, section.id),
    gist: `${shortened(known.title)} stands more than once`,
    message: `The section ${quote(known.title)} stands more than once.`,
    help: 'Bring the texts together under one heading, or give this one a heading of its own.',
    related: [{ place: first.place, message: 'It stands here first.' }],
    ...(known.mandate === undefined ? {} : { mandate: known.mandate }),
  };
}
