import type { Edition } from '../model/edition.ts';
import type { Phrasing } from '../model/phrasing.ts';
import type { Place } from '../model/place.ts';
import type { Block, Paragraph, Section } from '../model/provision.ts';

/** A run of words, with what it stands in. */
export interface PlacedWords {
  readonly words: readonly Phrasing[];
  readonly place: Place;
  /** The id of the innermost provision that has one. */
  readonly provision: string | undefined;
  /** The section at the top of the text; undefined in the preamble. */
  readonly section: Section | undefined;
  readonly isQuoted: boolean;
}

type Surroundings = Omit<PlacedWords, 'words' | 'place'>;

const OUTSIDE: Surroundings = { provision: undefined, section: undefined, isQuoted: false };

/** Every paragraph, lead-in and list item of an edition, in the order of the page; headings are left out. */
export function paragraphsOf(edition: Pick<Edition, 'content'>): Iterable<PlacedWords> {
  return paragraphsIn(edition.content, OUTSIDE);
}

/** Every heading of an edition, in the order of the page. */
export function* headingsOf(edition: Pick<Edition, 'content'>): Iterable<PlacedWords> {
  for (const section of sectionsOf(edition)) {
    yield { ...OUTSIDE, words: section.heading, place: section.place, provision: section.id };
  }
}

/** Every section of an edition, sub-sections included, in the order of the page. */
export function sectionsOf(edition: Pick<Edition, 'content'>): Iterable<Section> {
  return sectionsIn(edition.content);
}

function* sectionsIn(blocks: readonly Block[]): Iterable<Section> {
  for (const block of blocks) {
    if (block.form !== 'section') continue;
    yield block;
    yield* sectionsIn(block.content);
  }
}

function* paragraphsIn(blocks: readonly (Block | Paragraph)[], around: Surroundings): Iterable<PlacedWords> {
  for (const block of blocks) {
    if (block.form === 'paragraph') yield { ...around, words: block.words, place: block.place };
    else if (block.form === 'lead-in')
      yield { ...around, words: block.words, place: block.place, provision: block.id ?? around.provision };
    else if (block.form !== 'verbatim') yield* paragraphsIn(block.content, inside(block, around));
  }
}

function inside(block: Exclude<Block, { form: 'verbatim' | 'lead-in' }>, around: Surroundings): Surroundings {
  if (block.form === 'quotation') return { ...around, isQuoted: true };
  if (block.form === 'clause') return { ...around, provision: block.id ?? around.provision };
  return { ...around, provision: block.id, section: around.section ?? block };
}
