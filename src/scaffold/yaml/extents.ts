import { isRecord } from '../../model/is-record.ts';
import { pointerKey } from '../../model/place.ts';
import { valueIn } from './data.ts';
import { CannotEdit, type OpenYaml } from './open-yaml.ts';

/** How a value is written: `blank` where nothing stands behind its key. */
export type Style = 'plain' | 'quoted' | 'block-scalar' | 'flow' | 'block' | 'blank';

/** Where a value stands in the text of its file, quotation marks and brackets included. Offsets in UTF-16 units, end exclusive. */
export interface Extent {
  readonly style: Style;
  readonly start: number;
  readonly end: number;
}

const HEADER = /[|>][+-]?[1-9]?[+-]?[ \t]*(?:[ \t]#.*)?$/;

/** The extent of the value at a JSON Pointer. Throws `CannotEdit` where nothing stands there. */
export function extentAt(yaml: OpenYaml, pointer: string): Extent {
  const range = yaml.ranges.get(pointer);
  if (range === undefined) throw new CannotEdit(`Nothing stands at “${pointer}” in ${yaml.file.path}.`);
  const [start, end] = [range.start + yaml.offset, range.end + yaml.offset];
  const { text } = yaml.file;
  const value = valueIn(yaml.value, pointer);
  if (typeof value === 'object' && value !== null) return collectionAt(yaml, pointer, { start, end });
  if (range.style === 'block') return { style: 'block-scalar', start: headerOf(text, start), end };
  if (range.style !== 'plain') return { style: 'quoted', start: start - 1, end: end + 1 };
  if (start !== end) return { style: 'plain', start, end };
  const colon = range.keyEnd === undefined ? end : behindColon(text, range.keyEnd + yaml.offset);
  return { style: 'blank', start: colon, end: colon };
}

/** The offset behind the colon of the key that ends at an offset. */
export function behindColon(text: string, keyEnd: number): number {
  const colon = text.indexOf(':', keyEnd);
  return colon === -1 ? keyEnd : colon + 1;
}

/** The pointers of what stands directly in the value at a pointer, in the order of the file. */
export function childrenOf(yaml: OpenYaml, pointer: string): readonly string[] {
  const value = valueIn(yaml.value, pointer);
  if (Array.isArray(value)) return value.map((_, index) => `${pointer}/${index}`);
  if (!isRecord(value)) return [];
  const start = (child: string) => yaml.ranges.get(child)?.keyStart ?? 0;
  // Keys that are whole numbers come first in a record, wherever they stand in the file.
  const children = Object.keys(value).map((key) => `${pointer}/${pointerKey(key)}`);
  return children.sort((one, other) => start(one) - start(other));
}

/** Where a new line can begin below the value: the start of the next line, or the end of the text. */
export function lineBelow(yaml: OpenYaml, { end }: Extent): number {
  const { text } = yaml.file;
  // A block scalar brings its last line feed along, and so does whatever ends with one.
  if (text[end - 1] === '\n') return end;
  const feed = text.indexOf('\n', end);
  return feed === -1 ? text.length : feed + 1;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function collectionAt(yaml: OpenYaml, pointer: string, { start, end }: Omit<Extent, 'style'>): Extent {
  const { text } = yaml.file;
  if ('[{'.includes(text[start] ?? '-')) {
    if (']}'.includes(text[end - 1] ?? '-')) return { style: 'flow', start, end };
    throw new CannotEdit('A list in brackets is written in a way that cannot be changed by itself.');
  }
  const last = childrenOf(yaml, pointer).at(-1);
  return { style: 'block', start, end: last === undefined ? start : extentAt(yaml, last).end };
}

/** The offset of the `|` or `>` that opens a block scalar, on the line before its words. */
function headerOf(text: string, start: number): number {
  const begin = lineStart(text, start - 1);
  const header = HEADER.exec(text.slice(begin, start - 1));
  return header === null ? start : begin + header.index;
}
