import {
  constructFromEvents,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  FAILSAFE_SCHEMA,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { once } from '../../model/once.ts';
import { pointerKey } from '../../model/place.ts';

const DEEPEST = 20;
const MOST_CHARACTERS = 1_000_000;
const MOST_EVENTS = 250_000;

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

/** YAML as data, every scalar as written, with the way back to the text, which is worked out once somebody asks. */
export interface YamlData {
  readonly value: unknown;
  readonly ranges: () => YamlRanges;
}

/** Why a text is not YAML as we take it, at an offset. */
export interface YamlFault {
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

const TOO_MUCH: YamlFault = { reason: 'too many values', start: 0, end: 1 };

/**
 * Reads one YAML document. Scalars stay as written; anchors, aliases and tags are refused, and nothing in it runs.
 * An empty text has the value `undefined`.
 */
export function readYaml(text: string): YamlData | YamlFault {
  if (text.length > MOST_CHARACTERS) return TOO_MUCH;
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    if (events.length > MOST_EVENTS) return TOO_MUCH;
    const refused = refusedEvent(events);
    if (refused !== undefined) return refused;
    const odd = keyThatIsNoWord(events);
    if (odd !== undefined) return odd;
    const values = constructFromEvents(events, { source: text, schema: FAILSAFE_SCHEMA, maxAliases: 0 });
    if (values.length > 1) return secondDocument(text, events);
    return { value: values[0], ranges: once(() => rangesOf(text, events)) };
  } catch (fault) {
    if (!(fault instanceof YAMLException)) throw fault;
    const start = Math.min(fault.mark?.position ?? 0, Math.max(0, text.length - 1));
    return { reason: fault.reason, start, end: start + 1 };
  }
}

/** Where the values of a YAML document stand, also of one that is longer than `readYaml` takes. Of what is no YAML nothing is known. */
export function readRanges(text: string): YamlRanges {
  try {
    return rangesOf(text, parseEvents(text, { maxDepth: DEEPEST }));
  } catch (fault) {
    if (!(fault instanceof YAMLException)) throw fault;
    return new Map();
  }
}

function refusedEvent(events: readonly Event[]): YamlFault | undefined {
  for (const event of events) {
    if (event.type === EVENT_ALIAS) return { reason: 'alias', start: event.anchorStart - 1, end: event.anchorEnd };
    if (!('anchorStart' in event)) continue;
    if (event.anchorStart >= 0) return { reason: 'anchor', start: event.anchorStart - 1, end: event.anchorEnd };
    if (event.tagStart >= 0) return { reason: 'tag', start: event.tagStart, end: event.tagEnd };
  }
  return undefined;
}

/** The first list or group of keys that stands where a key should be; undefined where there is none. */
function keyThatIsNoWord(events: readonly Event[]): YamlFault | undefined {
  const open: { readonly isMapping: boolean; parts: number }[] = [];
  for (const event of events) {
    const within = open.at(-1);
    const isCollection = event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE;
    if (isCollection && within?.isMapping === true && within.parts % 2 === 0)
      return { reason: 'complex keys', start: event.start, end: event.start + 1 };
    const isPart = isCollection || event.type === EVENT_SCALAR || event.type === EVENT_ALIAS;
    if (isPart && within !== undefined) within.parts += 1;
    if (isCollection || event.type === EVENT_DOCUMENT) open.push({ isMapping: event.type === EVENT_MAPPING, parts: 0 });
    else if (!isPart) open.pop();
  }
  return undefined;
}

/** Points at the last mark before what the second document holds: its beginning, or the end of the first. */
function secondDocument(text: string, events: readonly Event[]): YamlFault {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_DOCUMENT);
  const content = events
    .slice(second)
    .map(startOf)
    .find((start) => start > 0);
  const before = text.slice(0, content);
  const mark = [...before.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].at(-1);
  const start = mark?.index ?? 0;
  return { reason: mark?.[0] === '...' ? 'document end' : 'second document', start, end: start + 3 };
}

/** Where what an event stands for begins; 0 where nothing is written for it. */
function startOf(event: Event): number {
  if (event.type === EVENT_SCALAR) return event.valueStart;
  return 'start' in event ? event.start : 0;
}

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

function rangesOf(text: string, events: readonly Event[]): YamlRanges {
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
