import type { DatedEdition, Document } from '../model/constitution.ts';
import { editionNamesAmong } from '../model/names-of.ts';
import { remembered } from '../model/remembered.ts';

/** An edition with its document, and its position among all editions, from 0. */
export interface PlacedEdition {
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly position: number;
}

/** The editions of all documents, found by what decisions and numbers say of them. */
export interface EditionIndex {
  /** Those with these addresses, under a present or a former id, each once, in the order of the documents. */
  readonly listed: (addresses: readonly string[]) => readonly PlacedEdition[];
  /** The adopted ones that name this decision as the one that adopted them. */
  readonly naming: (decision: string) => readonly PlacedEdition[];
  /** The documents of which an edition has a number that binds this body, in their order. */
  readonly binding: (body: string) => readonly Document[];
}

/** The index of some documents, made once for each list of them. */
export const editionIndex = remembered((documents: readonly Document[]): EditionIndex => {
  const all = documents
    .flatMap((document) => document.editions.map((edition) => ({ document, edition })))
    .map((placed, position): PlacedEdition => ({ ...placed, position }));
  const named = all.flatMap((placed) =>
    editionNamesAmong(placed.edition, placed.document, { documents }).map((address) => ({ address, placed })),
  );
  const byAddress = Map.groupBy(named, ({ address }) => address);
  const byDecision = Map.groupBy(all, ({ edition }) => decisionNamed(edition));
  const bound = documents.flatMap((document) => [...bodiesBound(document)].map((body) => ({ body, document })));
  const byBody = Map.groupBy(bound, ({ body }) => body);
  return {
    listed: (addresses) =>
      [...new Set(addresses.flatMap((address) => byAddress.get(address) ?? []).map(({ placed }) => placed))].sort(
        (one, other) => one.position - other.position,
      ),
    naming: (decision) => byDecision.get(decision) ?? [],
    binding: (body) => (byBody.get(body) ?? []).map(({ document }) => document),
  };
});

function decisionNamed({ adoption, status }: DatedEdition): string | undefined {
  return status === 'adopted' && adoption !== undefined && 'decision' in adoption ? adoption.decision : undefined;
}

function bodiesBound({ editions }: Document): ReadonlySet<string> {
  return new Set(editions.flatMap(({ numbers }) => numbers.flatMap(({ appliesTo }) => appliesTo ?? [])));
}
