import { scalarsIn } from '../model/scalars-in.ts';
import { readYaml } from '../read/parse/yaml.ts';
import { type Position, positionAt } from './position.ts';

/** A word or number in the data of a file. */
export interface Datum {
  /** JSON Pointer into the data. */
  readonly pointer: string;
  readonly value: string;
  /** Where its first letter stands, behind a quotation mark. */
  readonly position: Position;
  /** Where its key begins; undefined for an item of a list. */
  readonly key: Position | undefined;
  /** The file with another value in its place, in the same quotation marks. */
  readonly with: (value: string) => string;
}

/** Every word and number in the data of a file: in the front matter of a Markdown file, else in all of it. Texts over several lines are left out. */
export function dataIn(path: string, text: string): readonly Datum[] {
  const start = path.endsWith('.md') ? text.indexOf('\n') + 1 : 0;
  const end = path.endsWith('.md') ? text.indexOf('\n---', start) + 1 : text.length;
  const read = readYaml(text.slice(start, end));
  if ('reason' in read) return [];
  return [...scalarsIn(read.value)].flatMap(([pointer, value]) => {
    const range = read.ranges().get(pointer);
    const from = start + (range?.start ?? 0);
    const inner = text.slice(from, start + (range?.end ?? 0)).indexOf(value);
    if (range === undefined || inner === -1 || value === '') return [];
    const keyAt = range.keyStart;
    return [
      {
        pointer,
        value,
        position: positionAt(text, from + inner),
        key: keyAt === undefined ? undefined : positionAt(text, start + keyAt),
        with: (other: string) => text.slice(0, from + inner) + other + text.slice(from + inner + value.length),
      },
    ];
  });
}
