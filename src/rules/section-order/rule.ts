import { type Edition, provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { KindSection } from '../../model/kind.ts';
import type { EditionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';
import type { KnownSection } from '../section-filling.ts';
import { knownSections } from '../section-filling.ts';
import { longestRising } from './longest-rising.ts';
import { type Beside, moveSection } from './move-section.ts';

/** Where the kind says that order matters, the sections follow it. */
export const sectionOrder: EditionRule = {
  id: 'section-order',
  summary: 'The sections follow the order of their kind, where the kind says that order matters.',
  scope: 'edition',
  check: function* (judged) {
    if (!judged.kind.isOrdered) return;
    const present = knownSections(judged);
    const rankOf = ranksIn(judged.kind.sections);
    const inPlace = new Set(longestRising(present.map(({ known }) => rankOf(known))));
    const settled = present.filter((_, index) => inPlace.has(index));
    const order = present.map(({ known }) => known).sort((one, other) => rankOf(one) - rankOf(other));
    const inWords = order.map(({ title }) => quote(title)).join(', ');
    for (const [index, known] of present.entries()) {
      if (inPlace.has(index)) continue;
      const beside = besideWhat(known, settled, rankOf);
      const proposals = beside === undefined ? [] : moveSection(known, beside, judged);
      const help = `Move the heading and all its text, so that the order is ${inWords}.`;
      yield { ...findingFor(known, order, judged.edition), help, proposals };
    }
  },
};

/** Below the last of the sections in their places that comes before it, else above the first. */
function besideWhat(
  moved: KnownSection,
  settled: readonly KnownSection[],
  rankOf: (known: KindSection) => number,
): Beside | undefined {
  const rank = rankOf(moved.known);
  const before = settled.findLast(({ known }) => rankOf(known) < rank);
  if (before !== undefined) return { section: before, side: 'below' };
  const [first] = settled;
  return first === undefined ? undefined : { section: first, side: 'above' };
}

function ranksIn(sections: readonly KindSection[]): (known: KindSection) => number {
  const ranks = new Map(sections.map((section, rank) => [section, rank]));
  return (known) => ranks.get(known) ?? sections.length;
}

function findingFor(
  moved: KnownSection,
  order: readonly KindSection[],
  edition: Edition,
): Omit<Finding, 'help' | 'proposals'> {
  const rank = order.indexOf(moved.known);
  const before = order[rank - 1];
  const after = order[rank + 1];
  const where = before === undefined ? `before ${quote(after?.title ?? '')}` : `after ${quote(before.title)}`;
  return {
    place: moved.section.place,
    at: provisionAddress(edition, moved.section.id),
    message: `The section ${quote(moved.known.title)} is out of order: it belongs ${where}.`,
    ...(moved.known.mandate === undefined ? {} : { mandate: moved.known.mandate }),
  };
}
