import type { Edition } from '../model/edition.ts';
import type { Phrasing } from '../model/phrasing.ts';
import { plainText } from '../model/phrasing.ts';
import type { Place } from '../model/place.ts';
import type { Block, Paragraph, Section } from '../model/provision.ts';
import { ofText } from './of-text.ts';

/** A run of words, with what it stands in. */
export interface PlacedWords {
  readonly words: readonly Phrasing[];
  /** The words alone. */
  readonly text: string;
  readonly place: Place;
  /** The id of the innermost provision that has one. */
  readonly provision: string | undefined;
  /** The section at the top of the text; undefined in the preamble. */
  readonly section: Section | undefined;
  readonly isQuoted: boolean;
}

type Content = Edition['content'];
type Surroundings = Omit<PlacedWords, 'words' | 'text' | 'place'>;

const OUTSIDE: Surroundings = { provision: undefined, section: undefined, isQuoted: false };

/** Every paragraph, lead-in and list item of an edition, in the order of the page; headings are left out. */
export function paragraphsOf({ content }: Pick<Edition, 'content'>): readonly PlacedWords[] {
  return paragraphsIn(content);
}

/** Every section of an edition, sub-sections included, in the order of the page. */
export function sectionsOf({ content }: Pick<Edition, 'content'>): readonly Section[] {
  return sectionsIn(content);
}

/** Every heading of an edition, then every paragraph, lead-in and list item. */
export function wordsOf({ content }: Pick<Edition, 'content'>): readonly PlacedWords[] {
  return wordsIn(content);
}

// Many rules look at the same words.
const sectionsIn = ofText((content: Content): readonly Section[] => {
  const found: Section[] = [];
  const look = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.form !== 'section') continue;
      found.push(block);
      look(block.content);
    }
  };
  look(content);
  return found;
});

const wordsIn = ofText((content: Content): readonly PlacedWords[] => [
  ...sectionsIn(content).map(({ heading, place, id }) => placed(heading, place, { ...OUTSIDE, provision: id })),
  ...paragraphsIn(content),
]);

const paragraphsIn = ofText((content: Content): readonly PlacedWords[] => {
  const found: PlacedWords[] = [];
  const look = (blocks: readonly (Block | Paragraph)[], around: Surroundings): void => {
    for (const block of blocks) {
      if (block.form === 'paragraph') found.push(placed(block.words, block.place, around));
      else if (block.form === 'lead-in')
        found.push(placed(block.words, block.place, { ...around, provision: block.id ?? around.provision }));
      else if (block.form !== 'verbatim') look(block.content, inside(block, around));
    }
  };
  look(content, OUTSIDE);
  return found;
});

function placed(words: readonly Phrasing[], place: Place, around: Surroundings): PlacedWords {
  return { ...around, words, text: plainText(words), place };
}

function inside(block: Exclude<Block, { form: 'verbatim' | 'lead-in' }>, around: Surroundings): Surroundings {
  if (block.form === 'quotation') return { ...around, isQuoted: true };
  if (block.form === 'clause') return { ...around, provision: block.id ?? around.provision };
  return { ...around, provision: block.id, section: around.section ?? block };
}
