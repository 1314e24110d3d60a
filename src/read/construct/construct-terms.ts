import type { Source } from '../../model/place.ts';
import type { Term } from '../../model/term.ts';
import { textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The glossary from the sound entries of its file. */
export function constructTerms(entries: readonly (Entry | undefined)[], source: Source): readonly Term[] {
  return entries.flatMap((entry, index) => {
    if (entry === undefined) return [];
    const [id, term] = [textAt(entry, 'id'), textAt(entry, 'term')];
    if (id === undefined || term === undefined) return [];
    const definition = textAt(entry, 'definition') ?? '';
    return [
      {
        id,
        term,
        definition,
        also: textsAt(entry, 'also'),
        not: textsAt(entry, 'not'),
        pointer: `/${index}`,
        source,
      },
    ];
  });
}
