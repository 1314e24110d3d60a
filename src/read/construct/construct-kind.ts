import type { Kind, KindSection } from '../../model/kind.ts';
import type { Source } from '../../model/place.ts';
import type { Judge } from '../validate/compile-schema.ts';
import { isRecord, type SchemaStore } from '../validate/schema-store.ts';
import { recordAt, textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What a kind is made from: its schema as stored, and the schema at work. */
export interface KindParts {
  readonly id: string;
  readonly schema: Entry;
  readonly store: SchemaStore;
  readonly judge: Judge;
  readonly source: Source;
}

/** A kind of document, as its schema and our annotations describe it. */
export function constructKind({ id, schema, store, judge, source }: KindParts): Kind {
  const layers = [...layersOf(schema, store, new Set())];
  const sections = layers.flatMap((layer) => [
    ...layersOf(recordAt(layer, 'properties')?.['sections'], store, new Set()),
  ]);
  const required = new Set(sections.flatMap((layer) => textsAt(layer, 'required')));
  return {
    id,
    title: textAt(schema, 'title') ?? id,
    description: textAt(schema, 'description') ?? '',
    sections: uniqueSections(sections.flatMap((layer) => sectionsOf(layer, required, store))),
    isOrdered: sections.some((layer) => layer['x-ordered'] === true),
    ownKeys: layers.flatMap((layer) => Object.keys(recordAt(layer, 'properties') ?? {})),
    judge,
    source,
  };
}

function sectionsOf(layer: Entry, required: ReadonlySet<string>, store: SchemaStore): readonly KindSection[] {
  return Object.entries(recordAt(layer, 'properties') ?? {}).map(([id, described]) => {
    const notes = [...layersOf(described, store, new Set())];
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

/** The schema itself, with what it refers to and what it combines without condition. */
function* layersOf(schema: unknown, store: SchemaStore, seen: Set<unknown>): Iterable<Entry> {
  if (!isRecord(schema) || seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  if (typeof schema['$ref'] === 'string') yield* layersOf(store.follow(schema['$ref']), store, seen);
  for (const part of Array.isArray(schema['allOf']) ? schema['allOf'] : []) yield* layersOf(part, store, seen);
}
