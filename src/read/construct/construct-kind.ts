import { isRecord } from '../../model/is-record.ts';
import type { Kind, KindSection, SectionPart } from '../../model/kind.ts';
import type { Source } from '../../model/place.ts';
import type { Judge } from '../validate/judge-by.ts';
import type { SchemaStore } from '../validate/schema-store.ts';
import { integerAt, recordAt, textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

const UNCONDITIONAL = ['allOf'];
const EVERY = ['allOf', 'anyOf', 'oneOf', 'then', 'else'];

/** What a kind is made from: its schema as stored, and the schema at work. */
export interface KindParts {
  readonly id: string;
  readonly schema: Entry;
  readonly store: SchemaStore;
  readonly judge: Judge;
  readonly asksFor: ReadonlySet<SectionPart>;
  readonly source: Source;
}

/** A template of a kind of document, as its schema and our annotations describe it. What it asks for on a condition alone is known, and not required. */
export function constructKind({ id, schema, store, judge, asksFor, source }: KindParts): Kind {
  const always = layersOf([schema], store, UNCONDITIONAL);
  const layers = layersOf([schema], store, EVERY);
  const sections = layersOf(layers.map(sectionsIn), store, EVERY);
  const required = layersOf(always.map(sectionsIn), store, UNCONDITIONAL);
  const requiredIds = new Set(required.flatMap((layer) => textsAt(layer, 'required')));
  return {
    id,
    title: textAt(schema, 'title') ?? id,
    number: integerAt(schema, 'x-number') ?? 1,
    earlier: [],
    description: textAt(schema, 'description') ?? '',
    sections: uniqueSections(sections.flatMap((layer) => sectionsOf(layer, requiredIds, store))),
    isOrdered: sections.some((layer) => layer['x-ordered'] === true),
    ownKeys: layers
      .flatMap((layer) => Object.keys(recordAt(layer, 'properties') ?? {}))
      .filter((key) => key !== 'sections'),
    asksFor,
    judge,
    source,
  };
}

function sectionsIn(layer: Entry): unknown {
  return recordAt(layer, 'properties')?.['sections'];
}

function sectionsOf(layer: Entry, required: ReadonlySet<string>, store: SchemaStore): readonly KindSection[] {
  return Object.entries(recordAt(layer, 'properties') ?? {}).map(([id, described]) => {
    const notes = layersOf([described], store, UNCONDITIONAL);
    const own = isRecord(described) ? described : {};
    return {
      id,
      title: textAt(own, 'title') ?? titleFromId(id),
      otherHeadings: notes.flatMap((note) => textsAt(note, 'x-other-headings')),
      guidance: textAt(own, 'description') ?? '',
      mandate: notes.map((note) => textAt(note, 'x-mandate')).find((mandate) => mandate !== undefined),
      isRequired: required.has(id),
    };
  });
}

/** A section that stands in several layers is known by the first. */
function uniqueSections(sections: readonly KindSection[]): readonly KindSection[] {
  return sections.filter((section, index) => sections.findIndex(({ id }) => id === section.id) === index);
}

function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The schemas themselves, with what they refer to and what they combine by these keywords. */
function layersOf(schemas: readonly unknown[], store: SchemaStore, keywords: readonly string[]): readonly Entry[] {
  const seen = new Set<Entry>();
  const see = (schema: unknown): void => {
    if (!isRecord(schema) || seen.has(schema)) return;
    seen.add(schema);
    if (typeof schema['$ref'] === 'string') see(store.follow(schema['$ref']));
    for (const part of keywords.flatMap((keyword) => [schema[keyword]].flat())) see(part);
  };
  for (const schema of schemas) see(schema);
  return [...seen];
}
