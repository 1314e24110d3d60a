import type { Place, Source } from '../../model/place.ts';
import { indexLines } from '../line-index.ts';
import type { YamlRange } from './yaml.ts';

/** A text with the ranges of its data. `offset` is where the YAML begins in the text, in UTF-16 units. */
export interface SourceParts {
  readonly file: string;
  readonly text: string;
  readonly ranges: ReadonlyMap<string, YamlRange>;
  readonly offset: number;
}

/** The way back from data to places in one file. */
export function makeSource(parts: SourceParts): Source {
  const { file, text, offset } = parts;
  const lines = indexLines(file, text);
  const nearest = (pointer: string): YamlRange | undefined => {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const range = parts.ranges.get(at);
      if (range !== undefined) return range;
    }
    return undefined;
  };
  const placeOf = (start: number, end: number): Place => lines.placeOf(start + offset, end + offset);
  // A block scalar begins with the blanks that indent its first line, or with whole blank lines.
  const leadingBlanks = ({ start, end, indent }: YamlRange): number => {
    const written = text.slice(start + offset, end + offset);
    return indent < 0 || written.trim() === '' ? 0 : written.length - written.trimStart().length;
  };
  return {
    file,
    text,
    lastLine: lines.lastLine,
    valueAt: (pointer) => {
      const range = nearest(pointer);
      if (range === undefined) return lines.wholeLine(1);
      const isBlank = range.start === range.end && range.keyStart !== undefined;
      return isBlank
        ? placeOf(range.keyStart ?? 0, range.keyEnd ?? 0)
        : firstLineOf(placeOf(range.start + leadingBlanks(range), range.end), lines.line);
    },
    keyAt: (pointer) => {
      const range = nearest(pointer);
      if (range === undefined) return lines.wholeLine(1);
      return range.keyStart === undefined
        ? firstLineOf(placeOf(range.start, range.end), lines.line)
        : placeOf(range.keyStart, range.keyEnd ?? range.keyStart);
    },
  };
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
