import type { Edition } from '../../model/edition.ts';
import { type Phrasing, plainText } from '../../model/phrasing.ts';
import type { Place } from '../../model/place.ts';
import type { Block, Clause, Paragraph, Quotation, Verbatim } from '../../model/provision.ts';

/** A clause with its own words, those of the clauses in it left out. */
export interface PlainClause {
  readonly id: string | undefined;
  readonly words: string;
  readonly phrasing: readonly Phrasing[];
  /** The ids of the sections in which it stands, the outermost first. */
  readonly sections: readonly string[];
  readonly place: Place;
}

/** The clauses of an edition, those inside others after them. */
export function clausesOf({ content }: Pick<Edition, 'content'>): readonly PlainClause[] {
  return [...clausesIn(content, [])];
}

function* clausesIn(blocks: readonly (Block | Paragraph)[], sections: readonly string[]): Iterable<PlainClause> {
  for (const block of blocks) {
    if (block.form === 'clause') yield plain(block, sections);
    if (block.form === 'clause') yield* clausesIn(block.content, sections);
    if (block.form === 'section') yield* clausesIn(block.content, [...sections, block.id]);
  }
}

function plain({ id, label, content, place }: Clause, sections: readonly string[]): PlainClause {
  const own = content.filter((part) => part.form !== 'clause').flatMap(phrasingOf);
  const phrasing = label === undefined ? own : [{ type: 'text', value: `${label} ` } as const, ...own];
  return { id, words: plainText(phrasing).replace(/\s+/g, ' ').trim(), phrasing, sections, place };
}

/** The words of a part that holds no clauses, with a blank after each paragraph. */
export function phrasingOf(part: Paragraph | Quotation | Verbatim): readonly Phrasing[] {
  if (part.form === 'verbatim') return [{ type: 'code', value: `${part.value} ` }];
  if (part.form === 'quotation') return part.content.flatMap(phrasingOf);
  return [...part.words, { type: 'text', value: ' ' }];
}
