import type { Body } from '../model/body.ts';
import type { Decision } from '../model/decision.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { SealBook } from '../model/seal.ts';
import type { Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';
import type { Upholding } from '../model/upholding.ts';
import type { Waiver } from '../model/waiver.ts';
import { constructDocument, type DocumentRecord } from '../read/construct/construct-document.ts';
import { constructSite } from '../read/construct/construct-site.ts';
import type { ContentFile } from '../read/discover/content-layout.ts';
import type { Discovery, SourceFile } from '../read/discover/discover-files.ts';
import { makeSource } from '../read/parse/source.ts';

/** The file of an edition, and what its path says of it. */
export interface EditionFile {
  readonly file: SourceFile;
  readonly content: Extract<ContentFile, { holds: 'edition' }>;
}

/** A document with the files of its editions, by number, which nobody has opened. */
export interface UnreadDocument extends DocumentRecord {
  readonly files: readonly EditionFile[];
}

/** All that `content/` holds but the texts, with what was wrong on the way. */
export interface ReadRecords {
  readonly site: Site;
  /** By id. */
  readonly documents: readonly UnreadDocument[];
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly decisions: readonly Decision[];
  readonly waivers: readonly Waiver[];
  readonly upholdings: readonly Upholding[];
  readonly seals: SealBook | undefined;
  readonly findings: readonly SourceFinding[];
  /** Files of which nothing could be read. */
  readonly lost: readonly string[];
  /** The text of each file that was found, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Where records are put while the files are read, one by one. */
export interface Shelf {
  site: Site | undefined;
  readonly documents: Map<string, DocumentRecord>;
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

/** What is on the shelf, each document with the files of its editions. An edition without a document gets an unnamed one. */
export function settleShelf(shelf: Shelf, editions: readonly EditionFile[], files: Discovery['files']): ReadRecords {
  const byDocument = Map.groupBy(editions, ({ content }) => content.document);
  const ids = [...new Set([...shelf.documents.keys(), ...byDocument.keys()])].sort();
  const documents = ids.map((id) => ({
    ...(shelf.documents.get(id) ?? unnamedDocument(id)),
    files: (byDocument.get(id) ?? []).sort((one, other) => one.content.number - other.content.number),
  }));
  const site = shelf.site ?? constructSite({}, emptySource('content/site.yml')).site;
  return { ...shelf, site, documents, texts: new Map(files.map(({ path, text }) => [path, text])) };
}

function unnamedDocument(id: string): DocumentRecord {
  return constructDocument(id, {}, emptySource(`content/documents/${id}/document.yml`));
}

function emptySource(file: string): DocumentRecord['source'] {
  return makeSource({ file, text: '', yaml: '', offset: 0 });
}
