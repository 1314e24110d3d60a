import type { CheckedConstitution } from '../../model/constitution.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { citingPlace } from './citations.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';

/** An entry of the glossary on its page. */
export interface TermEntry {
  readonly anchor: string;
  readonly term: string;
  readonly definition: string;
  readonly also: readonly string[];
  readonly not: readonly string[];
  readonly usedIn: readonly Link[];
}

/** The glossary, in alphabetical order. */
export function termsPage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly terms: readonly TermEntry[];
} {
  const { site, terms, citations } = constitution;
  const head = {
    address: addresses.terms,
    title: 'Terms',
    description: `What the words mean in the documents of ${site.name}.`,
  };
  const link = linkerFrom(head.address);
  const entries = terms.map(({ id, term, definition, also, not }) => ({
    anchor: id,
    term,
    definition,
    also,
    not,
    usedIn: citations
      .filter(({ resolution }) => resolution.to === 'term' && resolution.term.id === id)
      .map((citation) => citingPlace(citation, { constitution, edition: undefined, page: head.address, link })),
  }));
  return { head, terms: entries.toSorted((one, other) => compareFolded(one.term, other.term)) };
}

function compareFolded(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
