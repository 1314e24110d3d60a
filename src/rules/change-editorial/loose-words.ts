import type { Edition } from '../../model/edition.ts';
import type { Phrasing } from '../../model/phrasing.ts';
import type { Place } from '../../model/place.ts';
import type { Block } from '../../model/provision.ts';
import { phrasingOf } from './plain-clauses.ts';

/** The words of a section that stand in no clause and no heading. */
export interface LooseWords {
  readonly phrasing: readonly Phrasing[];
  /** The place of the first of them. */
  readonly place: Place;
}

/** What introduces a list, is quoted or stands as it is, joined, by the id of its innermost section; empty for none. */
export function looseWordsOf({ content }: Pick<Edition, 'content'>): ReadonlyMap<string, LooseWords> {
  return new Map(looseIn(content, ''));
}

function* looseIn(blocks: readonly Block[], section: string): Iterable<readonly [string, LooseWords]> {
  const own = blocks.flatMap((block) => {
    if (block.form === 'lead-in') return [{ phrasing: [...block.words, BLANK], place: block.place }];
    return block.form === 'quotation' || block.form === 'verbatim'
      ? [{ phrasing: phrasingOf(block), place: block.place }]
      : [];
  });
  const [first] = own;
  if (first !== undefined) yield [section, { phrasing: own.flatMap(({ phrasing }) => phrasing), place: first.place }];
  for (const block of blocks) if (block.form === 'section') yield* looseIn(block.content, block.id);
}

const BLANK: Phrasing = { type: 'text', value: ' ' };
