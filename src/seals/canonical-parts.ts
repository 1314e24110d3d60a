import type { BindingNumber, Edition } from '../model/edition.ts';
import { plainText } from '../model/phrasing.ts';
import type { Place } from '../model/place.ts';
import type { Block, Paragraph } from '../model/provision.ts';
import { canonicalBlock, canonicalNumber } from './canonical-text.ts';

/** A part of a sealed text that can differ by itself: a heading, a paragraph, a number that binds. */
export interface CanonicalPart {
  /** Two parts are the same where this is. */
  readonly form: string;
  readonly words: string;
  readonly place: Place;
}

/** The text part by part in the order of the page, then its numbers by id. The same parts in a row are the same sealed text. */
export function canonicalParts({ content, numbers }: Pick<Edition, 'content' | 'numbers'>): readonly CanonicalPart[] {
  const byId = [...numbers].sort((one, other) => (one.id < other.id ? -1 : 1));
  return [...partsOf(content, 0), ...byId.map(numberPart)];
}

function* partsOf(blocks: readonly (Block | Paragraph)[], depth: number): Iterable<CanonicalPart> {
  for (const block of blocks) {
    const mark = 'content' in block ? canonicalBlock({ ...block, content: [] }) : canonicalBlock(block);
    const part = { form: JSON.stringify([depth, mark]), words: wordsOf(block), place: block.place };
    const [first, ...rest] = 'content' in block ? [...partsOf(block.content, depth + 1)] : [];
    // A clause has no words but those of its paragraphs.
    if (block.form === 'clause' && first !== undefined) {
      yield { form: part.form + first.form, words: `${first.words} ${part.words}`, place: first.place };
    } else {
      yield part;
      if (first !== undefined) yield first;
    }
    yield* rest;
  }
}

function wordsOf(block: Block | Paragraph): string {
  switch (block.form) {
    case 'section':
      return plainText(block.heading);
    case 'clause':
      return block.id === undefined ? '' : `{#${block.id}}`;
    case 'verbatim':
      return block.value;
    case 'quotation':
      return '';
    default:
      return plainText(block.words);
  }
}

function numberPart(number: BindingNumber): CanonicalPart {
  const { id, value, unit, words, place } = number;
  return {
    form: JSON.stringify(canonicalNumber(number)),
    words: `${id}: ${value} ${unit ?? ''} (${words})`,
    place: place(),
  };
}
