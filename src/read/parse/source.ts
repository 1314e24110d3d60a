import { lastAnswers } from '../../model/last-answers.ts';
import { once } from '../../model/once.ts';
import type { Place, Source } from '../../model/place.ts';
import { indexLines } from '../line-index.ts';
import { readRanges, type YamlData } from './yaml.ts';
import type { YamlRange, YamlRanges } from './yaml-ranges.ts';

/** A text, and the YAML in it as it was read. `offset` is where that begins in the text, in UTF-16 units. */
export interface SourceParts {
  readonly file: string;
  readonly text: string;
  readonly yaml: string;
  readonly offset: number;
}

/** A finding may point into the file of an edition, of its document and of the seals. */
const MOST_FILES = 4;

const RANGES = lastAnswers(({ yaml }: SourceParts): YamlData['ranges'] => once(() => readRanges(yaml)), MOST_FILES);
const LINES = lastAnswers(({ file, text }: SourceParts) => indexLines(file, text), MOST_FILES);

/** Shared by all sources: with functions of its own, each of thousands would take many times the memory. */
const WAY_BACK: Omit<Source, 'file' | 'text'> & ThisType<SourceParts> = {
  lastLine() {
    return LINES.of(this).lastLine;
  },
  valueAt(pointer) {
    return valueAt(pointer, this);
  },
  keyAt(pointer) {
    return keyAt(pointer, this);
  },
};

/** The way back from data to places in one file. `ranges` are those of the YAML, where they are known already. */
export function makeSource({ file, text, yaml, offset }: SourceParts, ranges?: YamlData['ranges']): Source {
  // The cast is true: what the object is without comes from what all share.
  const source = { __proto__: WAY_BACK, file, text, yaml, offset } as unknown as Source & SourceParts;
  if (ranges !== undefined) RANGES.know(source, ranges);
  return source;
}

function valueAt(pointer: string, parts: SourceParts): Place {
  const lines = LINES.of(parts);
  const range = nearest(pointer, RANGES.of(parts)());
  if (range === undefined) return lines.wholeLine(1);
  const { start, end } = range;
  const place = (from: number, to: number) => lines.placeOf(from + parts.offset, to + parts.offset);
  // Of nothing, its key is shown, or the dash of a list.
  if (start === end) return place(range.keyStart ?? Math.max(0, start - 1), range.keyEnd ?? end);
  return firstLineOf(place(start + leadingBlanks(range, parts), end), lines.line);
}

function keyAt(pointer: string, parts: SourceParts): Place {
  const lines = LINES.of(parts);
  const range = nearest(pointer, RANGES.of(parts)());
  const { offset } = parts;
  if (range === undefined) return lines.wholeLine(1);
  const { start, end, keyStart, keyEnd = keyStart } = range;
  return keyStart === undefined || keyEnd === undefined
    ? firstLineOf(lines.placeOf(start + offset, end + offset), lines.line)
    : lines.placeOf(keyStart + offset, keyEnd + offset);
}

function nearest(pointer: string, ranges: YamlRanges): YamlRange | undefined {
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
