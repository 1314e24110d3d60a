import { citationInText } from '../../model/cited-provision.ts';
import type {
  CheckedConstitution,
  Constitution,
  DatedEdition,
  Document,
  ResolvedCitation,
} from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Citation } from '../../model/phrasing.ts';
import { remembered } from '../../model/remembered.ts';
import { counts, isUndecided } from '../../model/standing.ts';

/** The citations of a constitution, found from either end. */
export interface CitationIndex {
  /** A citation in the text of an edition. */
  readonly of: (citation: Citation, edition: DatedEdition) => ResolvedCitation | undefined;
  /** Those of one edition, in the order of its text. */
  readonly in: (edition: DatedEdition) => readonly ResolvedCitation[];
  /** Those that stand in a document or lead to it, in the order of the documents and of their texts. */
  readonly around: (document: Document) => readonly ResolvedCitation[];
  /** Citations of a provision of one edition that stand in texts which count or may come to count. */
  readonly to: (edition: DatedEdition, provision: string) => readonly ResolvedCitation[];
}

/** The index of a constitution's citations. */
export const citationIndex: (constitution: CheckedConstitution) => CitationIndex = remembered(makeIndex);

function makeIndex({ citations }: Constitution): CitationIndex {
  const byEdition = Map.groupBy(citations, ({ from }) => from);
  const byCitation = remembered(
    (edition: DatedEdition): ReadonlyMap<Citation, ResolvedCitation> =>
      new Map((byEdition.get(edition) ?? []).map((resolved) => [citationInText(resolved).citation, resolved])),
  );
  const byTarget = Map.groupBy(citations, targetAddress);
  const byDocument = groupByDocument(citations);
  return {
    of: (citation, edition) => byCitation(edition).get(citation),
    in: (edition) => byEdition.get(edition) ?? [],
    around: ({ id }) => byDocument.get(id) ?? [],
    to: (edition, provision) =>
      (byTarget.get(provisionAddress(edition, provision)) ?? []).filter(({ from }) => from === edition || isLive(from)),
  };
}

function groupByDocument(citations: Constitution['citations']): ReadonlyMap<string, readonly ResolvedCitation[]> {
  const ends = citations.flatMap((resolved) => [...documentsOf(resolved)].map((id) => ({ id, resolved })));
  const groups = Map.groupBy(ends, ({ id }) => id);
  return new Map([...groups].map(([id, members]) => [id, members.map(({ resolved }) => resolved)]));
}

function documentsOf({ from, resolution }: ResolvedCitation): ReadonlySet<string> {
  const isOfText = resolution.to === 'provision' || resolution.to === 'document';
  return new Set([from.document, ...(isOfText ? [resolution.document.id] : [])]);
}

function targetAddress({ resolution }: ResolvedCitation): string | undefined {
  return resolution.to === 'provision' ? provisionAddress(resolution.edition, resolution.id) : undefined;
}

/** True for an edition that counts or may come to count. */
export function isLive({ standing }: DatedEdition): boolean {
  return counts(standing) || isUndecided(standing) || standing === 'not-yet-in-force';
}
