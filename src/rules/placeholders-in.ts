import type { Phrasing } from '../model/phrasing.ts';
import { plainText } from '../model/phrasing.ts';
import type { Place, Source } from '../model/place.ts';
import { findPlaceholders } from '../model/placeholder.ts';
import { placeOfWords } from './place-of-words.ts';

/** A placeholder, with the place of its words and that of its paragraph. */
export interface PlacedPlaceholder {
  readonly words: string;
  readonly place: Place;
  readonly paragraph: Place;
}

interface Paragraph {
  readonly words: readonly Phrasing[];
  readonly place: Place;
}

/** The placeholders in a paragraph, each line of it judged for itself, first to last. */
export function placeholdersIn(
  paragraph: Paragraph,
  source: Source,
  guidance: readonly string[],
): readonly PlacedPlaceholder[] {
  return linesOf(plainText(paragraph.words)).flatMap(({ line, start }) =>
    findPlaceholders(line, guidance).map((found) => ({
      words: found.words,
      place: placeOfWords(source, paragraph, { words: found.words, start: start + found.start }),
      paragraph: paragraph.place,
    })),
  );
}

function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { line, start: at };
  });
}
