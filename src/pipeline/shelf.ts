import type { Body } from '../model/body.ts';
import type { Decision } from '../model/decision.ts';
import type { StoredEdition } from '../model/edition.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { SealBook } from '../model/seal.ts';
import type { Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';
import type { Upholding } from '../model/upholding.ts';
import type { Waiver } from '../model/waiver.ts';
import { constructDocument, type DocumentRecord } from '../read/construct/construct-document.ts';
import { constructSite } from '../read/construct/construct-site.ts';
import type { Discovery } from '../read/discover/discover-files.ts';
import { makeSource } from '../read/parse/source.ts';

/** All that `content/` holds, file by file, with what was wrong on the way. */
export interface ReadContent {
  readonly site: Site;
  readonly documents: readonly (DocumentRecord & {
    readonly editions: readonly StoredEdition[];
  })[];
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly decisions: readonly Decision[];
  readonly waivers: readonly Waiver[];
  readonly upholdings: readonly Upholding[];
  readonly seals: SealBook | undefined;
  readonly findings: readonly SourceFinding[];
  /** Files of which nothing could be read. */
  readonly lost: readonly string[];
  /** The text of each file that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Where records are put while the files are read, one by one. */
export interface Shelf {
  site: Site | undefined;
  readonly documents: Map<string, DocumentRecord>;
  readonly editions: StoredEdition[];
  readonly bodies: Body[];
  readonly terms: Term[];
  readonly decisions: Decision[];
  readonly waivers: Waiver[];
  readonly upholdings: Upholding[];
  seals: SealBook | undefined;
  readonly findings: SourceFinding[];
  readonly lost: string[];
}

/** A shelf with nothing on it but what discovery found. */
export function emptyShelf(findings: readonly SourceFinding[], lost: readonly string[]): Shelf {
  return {
    site: undefined,
    documents: new Map(),
    editions: [],
    bodies: [],
    terms: [],
    decisions: [],
    waivers: [],
    upholdings: [],
    seals: undefined,
    findings: [...findings],
    lost: [...lost],
  };
}

/** What is on the shelf, each document with its editions by number. An edition without a document gets an unnamed one. */
export function settleShelf(shelf: Shelf, files: Discovery['files']): ReadContent {
  const editions = Map.groupBy(shelf.editions, ({ document }) => document);
  const ids = [...new Set([...shelf.documents.keys(), ...editions.keys()])].sort();
  const documents = ids.map((id) => ({
    ...(shelf.documents.get(id) ?? unnamedDocument(id)),
    editions: (editions.get(id) ?? []).sort((one, other) => one.number - other.number),
  }));
  const site = shelf.site ?? constructSite({}, emptySource('content/site.yml')).site;
  const { editions: _, ...rest } = shelf;
  return { ...rest, site, documents, texts: new Map(files.map(({ path, text }) => [path, text])) };
}

function unnamedDocument(id: string): DocumentRecord {
  return constructDocument(id, {}, emptySource(`content/documents/${id}/document.yml`));
}

function emptySource(file: string): DocumentRecord['source'] {
  return makeSource({ file, text: '', ranges: () => new Map(), offset: 0 });
}
