import { keepFew } from '../../model/keep.ts';
import type { Place, Source } from '../../model/place.ts';
import { indexLines, type LineIndex } from '../line-index.ts';
import type { YamlRange } from './yaml.ts';

/** A text with the ranges of its data. `offset` is where the YAML begins in the text, in UTF-16 units. */
export interface SourceParts {
  readonly file: string;
  readonly text: string;
  readonly ranges: () => ReadonlyMap<string, YamlRange>;
  readonly offset: number;
}

/** The way back from data to places in one file. Of thousands of files, little more than the text is held in memory. */
export function makeSource(parts: SourceParts): Source {
  const { file, text } = parts;
  const lines = keepFew(() => indexLines(file, text), 1);
  return {
    file,
    text,
    lastLine: () => lines().lastLine,
    valueAt: (pointer) => valueAt(pointer, parts, lines()),
    keyAt: (pointer) => keyAt(pointer, parts, lines()),
  };
}

function valueAt(pointer: string, parts: SourceParts, lines: LineIndex): Place {
  const range = nearest(pointer, parts.ranges());
  if (range === undefined) return lines.wholeLine(1);
  const { start, end, keyStart = 0, keyEnd = 0 } = range;
  const isBlank = start === end && range.keyStart !== undefined;
  const place = (from: number, to: number) => lines.placeOf(from + parts.offset, to + parts.offset);
  return isBlank ? place(keyStart, keyEnd) : firstLineOf(place(start + leadingBlanks(range, parts), end), lines.line);
}

function keyAt(pointer: string, { ranges, offset }: SourceParts, lines: LineIndex): Place {
  const range = nearest(pointer, ranges());
  if (range === undefined) return lines.wholeLine(1);
  const { start, end, keyStart, keyEnd = keyStart } = range;
  return keyStart === undefined || keyEnd === undefined
    ? firstLineOf(lines.placeOf(start + offset, end + offset), lines.line)
    : lines.placeOf(keyStart + offset, keyEnd + offset);
}

function nearest(pointer: string, ranges: ReadonlyMap<string, YamlRange>): YamlRange | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const range = ranges.get(at);
    if (range !== undefined) return range;
  }
  return undefined;
}

/** A block scalar begins with the blanks that indent its first line, or with whole blank lines. */
function leadingBlanks({ start, end, indent }: YamlRange, { text, offset }: SourceParts): number {
  const written = text.slice(start + offset, end + offset);
  return indent < 0 || written.trim() === '' ? 0 : written.length - written.trimStart().length;
}

/** A place of several lines is cut to its first, which is what a reader has to find. */
function firstLineOf(place: Place, line: (number: number) => string): Place {
  if (place.line === place.endLine) return place;
  return {
    ...place,
    endLine: place.line,
    endColumn: Math.max(place.column, line(place.line).length + 1),
  };
}
