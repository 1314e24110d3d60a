import type { Paragraph } from '../../model/provision.ts';
import type { RedlinePart } from '../../model/redline.ts';
import { openingOf } from '../own-text.ts';
import type { OwnParagraph, OwnWords } from './motion.ts';
import { keyOfWords } from './word-atoms.ts';

/** The words of a part itself, without those of the parts inside it. */
export function ownWordsOf(part: RedlinePart): OwnWords {
  switch (part.form) {
    case 'section':
      return [{ words: part.heading }];
    case 'clause':
      return openingOf(part);
    case 'quotation':
      return part.content.map((inner) => (inner.form === 'paragraph' ? inner : { value: inner.value }));
    case 'verbatim':
      return [{ value: part.value }];
    default:
      return [{ words: part.words }];
  }
}

/** The part alone with these words, and nothing inside it. */
export function withOwnWords(part: RedlinePart, own: OwnWords): RedlinePart {
  const [first = { words: [] }] = own;
  const words = 'words' in first ? first.words : [];
  const paragraph = (each: readonly Paragraph['words'][number][]): Paragraph => ({
    form: 'paragraph',
    words: each,
    place: part.place,
  });
  switch (part.form) {
    case 'section':
      return { ...part, heading: words, content: [] };
    case 'clause':
      return { ...part, content: own.flatMap((each) => ('words' in each ? [paragraph(each.words)] : [])) };
    case 'quotation':
      return {
        ...part,
        content: own.map((each) =>
          'words' in each ? paragraph(each.words) : { form: 'verbatim', value: each.value, place: part.place },
        ),
      };
    case 'verbatim':
      return { ...part, value: 'value' in first ? first.value : '' };
    default:
      return { ...part, words };
  }
}

/** True where both are the same text: words, markup, citations, paragraphs. White space in lines does not count. */
export function isSameText(one: OwnWords, other: OwnWords): boolean {
  return JSON.stringify(one.map(keyOfParagraph)) === JSON.stringify(other.map(keyOfParagraph));
}

function keyOfParagraph(paragraph: OwnParagraph): readonly string[] {
  return 'value' in paragraph ? ['letter for letter', paragraph.value] : [keyOfWords(paragraph.words)];
}
