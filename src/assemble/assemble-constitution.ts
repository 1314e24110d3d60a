import type { Body } from '../model/body.ts';
import type { Constitution, DatedEdition, Dating, Document, ResolvedCitation } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { type StoredEdition, withText } from '../model/edition.ts';
import type { Keep } from '../model/keep.ts';
import type { Kind } from '../model/kind.ts';
import type { DocumentNames } from '../model/names-of.ts';
import type { SealBook } from '../model/seal.ts';
import type { Site } from '../model/site.ts';
import { counts } from '../model/standing.ts';
import { parseTarget } from '../model/target.ts';
import type { Term } from '../model/term.ts';
import type { Upholding } from '../model/upholding.ts';
import type { Waiver } from '../model/waiver.ts';
import { citationWords } from './citation-words.ts';
import { dateEditions } from './date-editions.ts';
import { makeResolver, type Resolver } from './resolve-citation.ts';
import { writeCitations } from './write-citations.ts';

/** A document before its editions are dated. */
export interface UndatedDocument extends Omit<Document, 'editions' | 'inForce'> {
  /** By number. */
  readonly editions: readonly StoredEdition[];
}

/** All that was read but the documents, to be put together for one day. */
export interface ConstitutionRecords {
  readonly site: Site;
  readonly day: string;
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly decisions: readonly Decision[];
  readonly waivers: readonly Waiver[];
  readonly kinds: readonly Kind[];
  readonly upholdings: readonly Upholding[];
  readonly seals: SealBook | undefined;
  readonly base: Constitution | undefined;
}

/** How a constitution grows. */
export interface Growth {
  /** Every document that will be added, by id. */
  readonly names: readonly DocumentNames[];
  /** How finished texts are kept, which weigh as much as their files have characters. */
  readonly keep: Keep;
  /** Hears whose text is asked for. */
  readonly heard: (edition: DatedEdition) => void;
}

/** A constitution that grows document by document, in any order. */
export interface Assembly {
  /** Works out what of a document is in force on the day; from here on citations lead to it. */
  readonly add: (document: UndatedDocument) => Document;
  /** What the tool writes for the citations of a text that have no words of their own, in the order of `nameless` in its outline. */
  readonly wordsIn: (edition: DatedEdition) => readonly string[];
  /** The whole, with every citation followed, once all documents were added. */
  readonly finish: () => Constitution;
}

/** Begins a constitution. The words of a citation that has none of its own are written once somebody asks for its text. */
export function beginConstitution(records: ConstitutionRecords, { names, keep, heard }: Growth): Assembly {
  const documents = new Map<string, Document>();
  const { bodies, terms } = records;
  const follow = makeResolver({ names, documents, bodies, terms });
  return {
    add: (undated) => {
      const document = dateDocument(undated, records, { keep, heard, follow });
      documents.set(document.id, document);
      return document;
    },
    wordsIn: (edition) => edition.outline().nameless.map((written) => wordsFor(written, edition, follow)),
    finish: () => {
      const all = names.flatMap(({ id }) => documents.get(id) ?? []);
      const citations = all.flatMap(({ editions }) => editions.flatMap((edition) => citationsOf(edition, follow)));
      return { ...records, documents: all, citations, resolve: (written) => follow(written, undefined) };
    },
  };
}

interface Finishing extends Pick<Growth, 'keep' | 'heard'> {
  readonly follow: Resolver;
}

function dateDocument(
  { editions: stored, ...document }: UndatedDocument,
  { decisions, day }: Pick<ConstitutionRecords, 'decisions' | 'day'>,
  finishing: Finishing,
): Document {
  const editions = dateEditions(stored, decisions, day).map((dated) => finish(dated, finishing));
  return { ...document, editions, inForce: editions.find(({ standing }) => counts(standing)) };
}

/** The edition with its citations in words, once somebody asks for its text. */
function finish({ text, ...head }: StoredEdition & Dating, { keep, follow, heard }: Finishing): DatedEdition {
  const named = (written: string) => wordsFor(written, edition, follow);
  const finished = keep(() => ({ ...text(), content: writeCitations(text().content, named) }), head.source.text.length);
  const edition: DatedEdition = withText(head, () => {
    heard(edition);
    return finished();
  });
  return edition;
}

function wordsFor(written: string, from: DatedEdition, follow: Resolver): string {
  return citationWords(follow(written, from), written, from);
}

function citationsOf(from: DatedEdition, resolve: Resolver): readonly ResolvedCitation[] {
  return from.outline().citations.map(({ written, place, provision: within }, index) => ({
    written,
    target: parseTarget(written),
    place,
    from,
    within,
    resolution: resolve(written, from),
    index,
  }));
}
