import { askedWords } from './asked-words.ts';
import { namesIn } from './joined-names.ts';

/** What is found besides the text, as a fetched record holds it. */
export interface Named {
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** The own names of a thing, by how much a reader who writes one of them wants it. */
const OWN_NAMES = ['term', 'not', 'name', 'title', 'headword'] as const;

/**
 * The records with those first whose own name is just what was asked: a defined word, then a body, a document and a heading.
 * All others stay in their order. `words` are those that were looked for, with spaces between.
 */
export function namedFirst<Found extends Named>(
  records: readonly Found[],
  words: string,
  language: string,
): readonly Found[] {
  const rank = ({ meta }: Named) => {
    const own = OWN_NAMES.findIndex((key) =>
      namesIn(meta[key] ?? '').some((name) => askedWords(name, language).join(' ') === words),
    );
    return own === -1 ? OWN_NAMES.length : own;
  };
  return records.toSorted((one, other) => rank(one) - rank(other));
}
