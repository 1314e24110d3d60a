import {
  constructFromEvents,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  FAILSAFE_SCHEMA,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import { once } from '../../model/once.ts';
import { rangesOf, type YamlRanges } from './yaml-ranges.ts';

const DEEPEST = 20;
const MOST_CHARACTERS = 1_000_000;
const MOST_EVENTS = 250_000;

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
