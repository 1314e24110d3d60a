import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
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
    const ranks = present.map(({ known }) => judged.kind.sections.indexOf(known));
    const inPlace = new Set(longestRising(ranks));
    for (const [index, known] of present.entries()) {
      if (inPlace.has(index)) continue;
      const settled = present.filter((_, other) => inPlace.has(other));
      const beside = besideWhat(known, settled, judged);
      const proposals = beside === undefined ? [] : moveSection(known, beside, judged);
      yield { ...findingFor(known, present, judged), proposals };
    }
  },
};

/** Below the last of the sections in their places that comes before it, else above the first. */
function besideWhat(
  moved: KnownSection,
  settled: readonly KnownSection[],
  { kind }: JudgedEdition,
): Beside | undefined {
  const rank = kind.sections.indexOf(moved.known);
  const before = settled.findLast(({ known }) => kind.sections.indexOf(known) < rank);
  if (before !== undefined) return { section: before, side: 'below' };
  const [first] = settled;
  return first === undefined ? undefined : { section: first, side: 'above' };
}

function findingFor(moved: KnownSection, present: readonly KnownSection[], judged: JudgedEdition): Finding {
  const order = judged.kind.sections.filter((known) => present.some((each) => each.known === known));
  const rank = order.indexOf(moved.known);
  const before = order[rank - 1];
  const after = order[rank + 1];
  const where = before === undefined ? `before ${quote(after?.title ?? '')}` : `after ${quote(before.title)}`;
  return {
    place: moved.section.place,
    at: provisionAddress(judged.edition, moved.section.id),
    message: `The section ${quote(moved.known.title)} is out of order: it belongs ${where}.`,
    help: `Move the heading and all its text, so that the order is ${order.map(({ title }) => quote(title)).join(', ')}.`,
    ...(moved.known.mandate === undefined ? {} : { mandate: moved.known.mandate }),
  };
}
