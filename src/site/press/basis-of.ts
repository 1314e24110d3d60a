import { createHash } from 'node:crypto';
import type { DatedEdition, Document } from '../../model/constitution.ts';
import type { PublishedSite } from '../published-site.ts';
import { codeVersion } from './code-version.ts';

/** What the pages of a site are made of, as digests. */
export interface Basis {
  /** Of all but the texts: this code, the day, every record, and of each edition what it says of itself, what can be cited in it and what it cites. */
  readonly around: string;
  /** Of the texts of each document, by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Digests of all that a page can read. Who adds something to what pages are made from need do nothing here: whatever is plain
 * data is in it. Undefined where the constitution was judged by a base, which is not looked into.
 */
export function basisOf(site: PublishedSite): Basis | undefined {
  const { constitution, ...about } = site;
  const { documents, citations: _, base, ...records } = constitution;
  if (base !== undefined) return undefined;
  return {
    around: digest([codeVersion(), about, records, documents.map(headOf)]),
    texts: new Map(documents.map(({ id, editions }) => [id, digest(editions.map(({ source }) => source))])),
  };
}

function headOf({ editions, inForce, ...document }: Document): object {
  return { ...document, inForce: inForce?.number, editions: editions.map(headOfEdition) };
}

/** All of an edition that is there without reading its text, which is worked out when it is asked for. No page says where in a file a citation stands. */
function headOfEdition(edition: DatedEdition): object {
  const { provisions, citations, parties } = edition.outline();
  const head = Object.entries(Object.getOwnPropertyDescriptors(edition)).map(([key, { value }]) => [key, value]);
  return { head, provisions, parties, citations: citations.map(({ written, provision }) => [written, provision]) };
}

function digest(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data, inFull)).digest('hex');
}

/** JSON leaves out what maps and sets hold. */
function inFull(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
