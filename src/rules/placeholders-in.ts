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
  guidance: readonly string[] | undefined,
): readonly PlacedPlaceholder[] {
  const placed: PlacedPlaceholder[] = [];
  let lineStart = 0;
  for (const line of plainText(paragraph.words).split('\n')) {
    for (const { words, start } of findPlaceholders(line, guidance)) {
      const place = placeOfWords(source, paragraph, { words, start: lineStart + start });
      placed.push({ words, place, paragraph: paragraph.place });
    }
    lineStart += line.length + 1;
  }
  return placed;
}
