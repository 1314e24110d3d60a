import { NOTED_IN_BRACES } from '../model/noted-in-braces.ts';
import { offsetIn } from '../model/offset-in.ts';
import type { Phrasing } from '../model/phrasing.ts';
import { plainText } from '../model/phrasing.ts';
import type { Place, Source } from '../model/place.ts';

/** Words found in a paragraph's plain text, at this offset in UTF-16 units. */
export interface FoundWords {
  readonly words: string;
  readonly start: number;
}

interface Paragraph {
  readonly words: readonly Phrasing[];
  readonly place: Place;
}

const LONGEST_SEARCHED = 5_000;

/**
 * Where the words stand in the file; the place of the whole paragraph where they cannot be told apart in its source,
 * or where it is longer than a reader could take in.
 */
export function placeOfWords(source: Source, paragraph: Paragraph, found: FoundWords): Place {
  const { place } = paragraph;
  const from = offsetIn(source, place);
  const to = offsetIn(source, { line: place.endLine, column: place.endColumn });
  if (to - from > LONGEST_SEARCHED) return place;
  const pattern = patternFor(found.words);
  const spoken = [...plainText(paragraph.words).matchAll(pattern)];
  const written = [...withoutTargets(source.text.slice(from, to)).matchAll(pattern)];
  const match = written[spoken.findIndex(({ index }) => index === found.start)];
  if (match === undefined || spoken.length !== written.length) return place;
  const start = positionAfter(place, source.text.slice(from, from + match.index));
  const end = positionAfter(start, match[0]);
  return { file: place.file, ...start, endLine: end.line, endColumn: end.column };
}

function patternFor(words: string): RegExp {
  const parts = words.split(/\s+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(parts.join('[\\s>]+'), 'gu');
}

const HIDDEN = new RegExp(String.raw`\]\(\s*[^)\s]*(?:\s+["'][^)]*)?\s*\)|${NOTED_IN_BRACES}`, 'g');

// A target, or what is noted in braces, can hold the same words, and nobody reads it: blanks of equal length keep offsets true.
// With a blank inside, brackets are no target, and readers see them.
function withoutTargets(markdown: string): string {
  return markdown.replace(HIDDEN, (hidden) => '\u0000'.repeat(hidden.length));
}

function positionAfter({ line, column }: Pick<Place, 'line' | 'column'>, text: string): Pick<Place, 'line' | 'column'> {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}
