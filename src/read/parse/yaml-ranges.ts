import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
} from 'js-yaml';
import { pointerKey } from '../../model/place.ts';

/** How a scalar is written; `block` with a `|` or `>` before it. */
export type YamlStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block';

/** Where a value and its key stand in the YAML text. Offsets in UTF-16 units, from 0, ends exclusive. */
export interface YamlRange {
  readonly start: number;
  readonly end: number;
  readonly keyStart: number | undefined;
  readonly keyEnd: number | undefined;
  /** Undefined for lists and groups of keys. */
  readonly style: YamlStyle | undefined;
  /** The column, from 0, at which the lines of a block scalar begin; -1 for other values. */
  readonly indent: number;
}

/** Where values stand, by JSON Pointer. */
export type YamlRanges = ReadonlyMap<string, YamlRange>;

interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly pointer: string;
  readonly isMapping: boolean;
  readonly start: number;
  readonly keyStart: number | undefined;
  readonly keyEnd: number | undefined;
  key: Key | undefined;
  items: number;
  end: number;
}

/** Where the values of a text stand, of which these are the events. */
export function rangesOf(text: string, events: readonly Event[]): YamlRanges {
  const ranges = new Map<string, YamlRange>();
  const stack: Open[] = [];
  for (const event of events) {
    const parent = stack.at(-1);
    if (event.type === EVENT_DOCUMENT) {
      stack.push({
        pointer: '',
        isMapping: false,
        start: 0,
        keyStart: undefined,
        keyEnd: undefined,
        key: undefined,
        items: -1,
        end: 0,
      });
    } else if (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE) {
      stack.push(openCollection(event.start, event.type === EVENT_MAPPING, parent));
    } else if (event.type === EVENT_SCALAR) {
      readScalar(text, event, parent, ranges);
    } else if (event.type !== EVENT_ALIAS) {
      close(text, stack, ranges);
    }
  }
  return ranges;
}

function openCollection(start: number, isMapping: boolean, parent: Open | undefined): Open {
  const opened = {
    ...placeIn(parent),
    isMapping,
    start,
    key: undefined,
    items: 0,
    end: start,
  };
  if (parent !== undefined) advance(parent);
  return opened;
}

function readScalar(text: string, event: ScalarEvent, parent: Open | undefined, ranges: Map<string, YamlRange>): void {
  if (parent === undefined) return;
  const [start, end] = event.valueStart < 0 ? nothingIn(text, parent) : [event.valueStart, event.valueEnd];
  parent.end = Math.max(parent.end, end);
  if (parent.isMapping && parent.key === undefined) {
    parent.key = { name: getScalarValue(text, event), start, end };
    return;
  }
  const { pointer, keyStart, keyEnd } = placeIn(parent);
  ranges.set(pointer, {
    start,
    end,
    keyStart,
    keyEnd,
    style: styleOf(event),
    indent: event.indent,
  });
  advance(parent);
}

function styleOf({ style }: ScalarEvent): YamlStyle {
  if (style === SCALAR_STYLE_PLAIN) return 'plain';
  if (style === SCALAR_STYLE_SINGLE_QUOTED) return 'single-quoted';
  return style === SCALAR_STYLE_DOUBLE_QUOTED ? 'double-quoted' : 'block';
}

/** Where something should stand and does not: behind its dash in a list, at the mark of a key without a name, else behind its key. */
function nothingIn(text: string, { isMapping, key, start, end, items }: Open): readonly [number, number] {
  if (isMapping && key !== undefined) return [end, end];
  MARK.lastIndex = end;
  const mark = items === 0 ? start : MARK.test(text) ? MARK.lastIndex - 1 : end - 1;
  const at = isMapping ? mark : mark + 1;
  return [at, at];
}

const MARK = /^[ \t]*[-?:](?=\s|$)/gm;

/** Behind the bracket that closes a list or group of keys on one line; the end of the last value in others. */
function endOf(text: string, { start, end }: Open): number {
  if (!'[{'.includes(text[start] ?? '-')) return end;
  CLOSING.lastIndex = end === start ? start + 1 : end;
  return CLOSING.test(text) ? CLOSING.lastIndex : end;
}

const CLOSING = /["']?(?:[\s,:]|(?<=\s)#[^\n]*)*[\]}]/y;

function close(text: string, stack: Open[], ranges: Map<string, YamlRange>): void {
  const closed = stack.pop();
  const parent = stack.at(-1);
  if (closed === undefined || parent === undefined) return;
  const { start, keyStart, keyEnd } = closed;
  const end = endOf(text, closed);
  parent.end = Math.max(parent.end, end);
  ranges.set(closed.pointer, {
    start,
    end,
    keyStart,
    keyEnd,
    style: undefined,
    indent: -1,
  });
}

function placeIn(parent: Open | undefined): Pick<Open, 'pointer' | 'keyStart' | 'keyEnd'> {
  if (parent === undefined || parent.items < 0) return { pointer: '', keyStart: undefined, keyEnd: undefined };
  if (!parent.isMapping)
    return {
      pointer: `${parent.pointer}/${parent.items}`,
      keyStart: undefined,
      keyEnd: undefined,
    };
  return {
    pointer: `${parent.pointer}/${pointerKey(parent.key?.name ?? '')}`,
    keyStart: parent.key?.start,
    keyEnd: parent.key?.end,
  };
}

function advance(parent: Open): void {
  parent.key = undefined;
  if (parent.items >= 0) parent.items += 1;
}
