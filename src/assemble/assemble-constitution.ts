import type { Body } from '../model/body.ts';
import type { Constitution, DatedEdition, Document, ResolvedCitation } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import type { Edition } from '../model/edition.ts';
import type { Kind } from '../model/kind.ts';
import { type Citation, citationsIn } from '../model/phrasing.ts';
import type { Block, Paragraph, Provision } from '../model/provision.ts';
import type { SealBook } from '../model/seal.ts';
import type { Site } from '../model/site.ts';
import { counts } from '../model/standing.ts';
import type { Term } from '../model/term.ts';
import type { Upholding } from '../model/upholding.ts';
import type { Waiver } from '../model/waiver.ts';
import { citationWords } from './citation-words.ts';
import { dateEditions } from './date-editions.ts';
import { mapPhrasing } from './map-phrasing.ts';
import { numberProvisions } from './number-provisions.ts';
import { makeResolver, type Resolver } from './resolve-citation.ts';

/** A document before its editions are dated. */
export interface UndatedDocument extends Omit<Document, 'editions' | 'inForce'> {
  /** By number. */
  readonly editions: readonly Edition[];
}

/** All that was read, to be put together for one day. */
export interface ConstitutionParts {
  readonly site: Site;
  readonly day: string;
  readonly documents: readonly UndatedDocument[];
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly decisions: readonly Decision[];
  readonly waivers: readonly Waiver[];
  readonly kinds: readonly Kind[];
  readonly upholdings: readonly Upholding[];
  readonly seals: SealBook | undefined;
  readonly base: Constitution | undefined;
}

/** Numbers the texts, works out what is in force on the day, follows every citation and writes the words of those that have none. */
export function assembleConstitution(parts: ConstitutionParts): Constitution {
  const { bodies, terms } = parts;
  const dated = parts.documents.map((document) => dateDocument(document, parts));
  const resolveNumbered = makeResolver({ documents: dated, bodies, terms });
  const documents = dated.map((document) =>
    mapEditions(document, (edition) => writeCitations(edition, resolveNumbered)),
  );
  const resolve = makeResolver({ documents, bodies, terms });
  const editions = documents.flatMap((document) => document.editions);
  const citations = editions.flatMap((edition) => [...resolvedIn(edition.content, undefined, edition, resolve)]);
  return { ...parts, documents, citations, resolve: (written) => resolve(written, undefined) };
}

function dateDocument(document: UndatedDocument, { decisions, day }: ConstitutionParts): Document {
  const numbered = document.editions.map((edition) => ({ ...edition, content: numberProvisions(edition.content) }));
  const editions = dateEditions(numbered, decisions, day);
  return { ...document, editions, inForce: editions.find(({ standing }) => counts(standing)) };
}

function mapEditions(document: Document, change: (edition: DatedEdition) => DatedEdition): Document {
  const editions = document.editions.map(change);
  return { ...document, editions, inForce: editions.find(({ standing }) => counts(standing)) };
}

function writeCitations(edition: DatedEdition, resolve: Resolver): DatedEdition {
  const write = (citation: Citation): Citation => {
    if (citation.children.length > 0) return citation;
    const value = citationWords(resolve(citation.written, edition), citation.written, edition);
    return { ...citation, children: [{ type: 'text', value }], isNamedByTool: true };
  };
  return { ...edition, content: mapPhrasing(edition.content, write) };
}

function* resolvedIn(
  blocks: readonly (Block | Paragraph)[],
  within: Provision | undefined,
  from: DatedEdition,
  resolve: Resolver,
): Iterable<ResolvedCitation> {
  for (const block of blocks) {
    if (block.form === 'verbatim') continue;
    const isCitable = block.form === 'section' || block.form === 'clause' || block.form === 'lead-in';
    const provision = isCitable && block.id !== undefined ? block : within;
    const words = block.form === 'section' ? block.heading : 'words' in block ? block.words : [];
    for (const citation of citationsIn(words)) {
      yield { citation, from, provision, resolution: resolve(citation.written, from) };
    }
    if ('content' in block) yield* resolvedIn(block.content, provision, from, resolve);
  }
}
