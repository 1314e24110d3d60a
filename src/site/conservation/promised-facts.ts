import type { Address } from '../../model/addresses.ts';
import type { Body } from '../../model/body.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { isRecord } from '../../model/is-record.ts';
import type { Source } from '../../model/place.ts';
import { remembered } from '../../model/remembered.ts';
import { readYaml } from '../../read/parse/yaml.ts';
import { addresses } from '../addresses.ts';

/** What a page owes its readers besides the texts: words of the content, in this order. */
export interface PromisedFacts {
  readonly page: Address;
  /** The id of the element in which they stand; undefined for the page as a whole. */
  readonly within?: string | undefined;
  /** The document from whose texts they are taken; undefined where they stand in a record. */
  readonly document?: string;
  /** Reads them, which takes long. */
  readonly facts: () => readonly string[];
}

type Record = Readonly<globalThis.Record<string, unknown>>;

/** What every page of facts owes, taken from the files of the content as they are written. */
export function* promisedFacts(constitution: CheckedConstitution): Iterable<PromisedFacts> {
  const { documents, bodies, decisions, terms } = constitution;
  yield { page: addresses.home, facts: () => [constitution.site.name] };
  yield* documents.map(({ title }) => ({ page: addresses.documents, facts: () => [title] }));
  yield* documents.flatMap(ofDocument);
  yield* bodies.flatMap((body) => ofBody(body, bodies));
  yield* [...new Set(terms.map(({ source }) => source))].flatMap(ofTerms);
  for (const { id, source } of decisions) {
    yield { page: addresses.decision(id), facts: () => texts(recordIn(source), ['minute', 'procedure', 'present']) };
  }
}

function ofDocument({ id, title, editions, inForce }: Document): readonly PromisedFacts[] {
  const own = editions.flatMap((edition) => {
    const facts = () => [
      ...texts(edition.frontMatter, ['source-heading']),
      title,
      ...texts(edition.frontMatter, ['subtitle']),
    ];
    const pages = [addresses.edition(id, edition.number), ...(edition === inForce ? [addresses.document(id)] : [])];
    return pages.map((page) => ({ page, document: id, facts }));
  });
  const notes = editions.map(({ frontMatter }) => ({
    page: addresses.history(id),
    document: id,
    facts: () => texts(frontMatter, ['note']),
  }));
  return [...own, ...notes, ...(inForce === undefined ? [] : numbersOf(inForce))];
}

function numbersOf({ document, number: edition, frontMatter }: DatedEdition): readonly PromisedFacts[] {
  const numbers = isRecord(frontMatter['numbers']) ? Object.entries(frontMatter['numbers']) : [];
  return numbers.map(([id, number]) => ({
    page: addresses.glance,
    within: `${document}.${edition}.${id}`,
    document,
    facts: () => texts(number, ['words', 'unit']),
  }));
}

function ofBody({ id, source }: Body, bodies: readonly Body[]): readonly PromisedFacts[] {
  const name = () => texts(recordIn(source), ['name']);
  return [
    { page: addresses.bodies, facts: name },
    { page: addresses.structure, facts: name },
    { page: addresses.body(id), facts: () => onOwnPage(recordIn(source), bodies) },
  ];
}

function onOwnPage(body: Record | undefined, bodies: readonly Body[]): readonly string[] {
  const seats = Array.isArray(body?.['seats']) ? body['seats'] : [];
  const rows = seats.flatMap((seat: unknown) => [
    ...texts(seat, ['role', 'holder']),
    ...bodies.filter((other) => isRecord(seat) && other.id === seat['sits-for']).map((other) => other.name),
  ]);
  return [...texts(body, ['name', 'function']), ...rows];
}

function ofTerms(source: Source): readonly PromisedFacts[] {
  const read = readYaml(source.text);
  const entries = 'value' in read && Array.isArray(read.value) ? read.value : [];
  return entries.map((entry: unknown) => ({
    page: addresses.terms,
    within: texts(entry, ['id'])[0],
    facts: () => [...texts(entry, ['term', 'definition']), ...listed(entry, 'also'), ...listed(entry, 'not')],
  }));
}

/** Several pages owe facts of one record. */
const recordIn = remembered((source: Source): Record | undefined => {
  const read = readYaml(source.text);
  return 'value' in read && isRecord(read.value) ? read.value : undefined;
});

/** The values under these keys that are there, in the order of the keys. */
function texts(value: unknown, keys: readonly string[]): readonly string[] {
  if (!isRecord(value)) return [];
  return keys.flatMap((key) => {
    const text = value[key];
    return typeof text === 'string' || typeof text === 'number' ? [String(text)] : [];
  });
}

function listed(value: unknown, key: string): readonly string[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
