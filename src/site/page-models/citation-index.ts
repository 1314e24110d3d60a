import { citationInText } from '../../model/cited-provision.ts';
import type { CheckedConstitution, Constitution, DatedEdition, ResolvedCitation } from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Citation } from '../../model/phrasing.ts';
import { remembered } from '../../model/remembered.ts';
import { counts, isUndecided } from '../../model/standing.ts';

/** The citations of a constitution, found from either end. */
export interface CitationIndex {
  readonly of: (citation: Citation) => ResolvedCitation | undefined;
  /** Citations of a provision of one edition that stand in texts which count or may come to count. */
  readonly to: (edition: DatedEdition, provision: string) => readonly ResolvedCitation[];
}

/** The index of a constitution's citations. */
export const citationIndex: (constitution: CheckedConstitution) => CitationIndex = remembered(makeIndex);

function makeIndex({ citations }: Constitution): CitationIndex {
  const byCitation = new Map(citations.map((resolved) => [citationInText(resolved).citation, resolved]));
  const byTarget = Map.groupBy(citations, targetAddress);
  return {
    of: (citation) => byCitation.get(citation),
    to: (edition, provision) =>
      (byTarget.get(provisionAddress(edition, provision)) ?? []).filter(({ from }) => from === edition || isLive(from)),
  };
}

function targetAddress({ resolution }: ResolvedCitation): string | undefined {
  return resolution.to === 'provision' ? provisionAddress(resolution.edition, resolution.id) : undefined;
}

/** True for an edition that counts or may come to count. */
export function isLive({ standing }: DatedEdition): boolean {
  return counts(standing) || isUndecided(standing) || standing === 'not-yet-in-force';
}
