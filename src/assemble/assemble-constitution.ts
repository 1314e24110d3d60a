import type { Body } from '../model/body.ts';
import type { Constitution, DatedEdition, Dating, Document, ResolvedCitation } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { type StoredEdition, withText } from '../model/edition.ts';
import type { Keep } from '../model/keep.ts';
import type { Kind } from '../model/kind.ts';
import type { SealBook } from '../model/seal.ts';
import type { Site } from '../model/site.ts';
import { counts } from '../model/standing.ts';
import { parseTarget } from '../model/target.ts';
import type { Term } from '../model/term.ts';
import type { Upholding } from '../model/upholding.ts';
import type { Waiver } from '../model/waiver.ts';
import { dateEditions } from './date-editions.ts';
import { makeResolver, type Resolver } from './resolve-citation.ts';
import { writeCitations } from './write-citations.ts';

/** A document before its editions are dated. */
export interface UndatedDocument extends Omit<Document, 'editions' | 'inForce'> {
  /** By number. */
  readonly editions: readonly StoredEdition[];
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
  /** How finished texts are kept, which weigh as much as their files have characters. */
  readonly keep: Keep;
}

/** Works out what is in force on the day, follows every citation and writes the words of those that have none. */
export function assembleConstitution({ keep, ...parts }: ConstitutionParts): Constitution {
  const { bodies, terms } = parts;
  const follow: Resolver = (written, from) => resolve(written, from);
  const documents = parts.documents.map((document) => dateDocument(document, parts, { keep, follow }));
  const resolve = makeResolver({ documents, bodies, terms });
  const citations = documents.flatMap(({ editions }) => editions.flatMap((edition) => citationsOf(edition, resolve)));
  return { ...parts, documents, citations, resolve: (written) => resolve(written, undefined) };
}

interface Finishing {
  readonly keep: Keep;
  readonly follow: Resolver;
}

function dateDocument(
  { editions: stored, ...document }: UndatedDocument,
  { decisions, day }: Pick<ConstitutionParts, 'decisions' | 'day'>,
  finishing: Finishing,
): Document {
  const editions = dateEditions(stored, decisions, day).map((dated) => finish(dated, finishing));
  return { ...document, editions, inForce: editions.find(({ standing }) => counts(standing)) };
}

/** The edition with its citations in words, once somebody asks for its text. */
function finish({ text, ...head }: StoredEdition & Dating, { keep, follow }: Finishing): DatedEdition {
  const edition: DatedEdition = withText(
    head,
    keep(() => ({ ...text(), content: writeCitations(text().content, edition, follow) }), head.source.text.length),
  );
  return edition;
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
