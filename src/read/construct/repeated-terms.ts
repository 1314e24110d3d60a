import type { SourceFinding } from '../../model/finding.ts';
import { skeletonOf } from '../../model/lookalike-letters.ts';
import type { Term } from '../../model/term.ts';

/** Two terms of the glossary with names that a reader cannot tell apart: nobody could say which of them a text means. */
export function repeatedTerms(terms: readonly Term[]): readonly SourceFinding[] {
  const first = new Map<string, Term>();
  return terms.flatMap((term) => {
    const key = skeletonOf(term.term);
    const other = first.get(key);
    first.set(key, other ?? term);
    if (other === undefined) return [];
    return [
      {
        rule: 'id-collision',
        place: term.source.valueAt(`${term.pointer}/term`),
        message: `The terms “${other.id}” and “${term.id}” have names that look the same.`,
        help: 'Give one of the two another name, or make them one.',
        related: [{ place: other.source.valueAt(`${other.pointer}/term`), message: 'The other name' }],
      },
    ];
  });
}
