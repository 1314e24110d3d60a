import type { Constitution, ResolvedCitation } from '../../model/constitution.ts';
import type { Edition } from '../../model/edition.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { counts, isUndecided, type Standing } from '../../model/standing.ts';
import { isMissingSectionCited } from '../citation-unresolved/missing-section-cited.ts';
import { quote } from '../quote.ts';

/** What is in force does not lean on what nobody has adopted, unless it names that very edition. */
export const citationOfDraft: ConstitutionRule = {
  id: 'citation-of-draft',
  summary: 'A text in force cites a draft, a proposal or a withdrawn text only by the number of its edition.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const citation of constitution.citations) {
      const draft = counts(citation.from.standing) ? draftBehind(citation) : undefined;
      if (draft !== undefined && !isMissingInForce(citation, constitution)) yield findingFor(citation, draft);
    }
  },
};

/** True where the text in force lacks a section that its kind requires, so that only a draft has it. Its own rule tells that. */
function isMissingInForce({ target, resolution }: ResolvedCitation, constitution: Constitution): boolean {
  if (resolution.to !== 'provision' || target?.to !== 'document' || target.edition !== undefined) return false;
  return resolution.document.inForce !== undefined && isMissingSectionCited(target, constitution);
}

/** The edition that nobody has adopted and that alone holds what is cited without a number. */
function draftBehind({ target, resolution }: ResolvedCitation): Edition | undefined {
  if (resolution.to === 'provision') {
    return !resolution.isPinned && isUnadopted(resolution.edition.standing) ? resolution.edition : undefined;
  }
  if (resolution.to !== 'document' || target?.to !== 'document' || target.edition !== undefined) return undefined;
  const { editions } = resolution.document;
  return editions.every(({ standing }) => isUnadopted(standing)) ? editions.at(-1) : undefined;
}

/** A text that was withdrawn was never adopted, and will not be. */
function isUnadopted(standing: Standing): boolean {
  return isUndecided(standing) || standing === 'withdrawn';
}

const WORDS: Readonly<Partial<Record<Edition['status'], string>>> = {
  proposed: 'proposal',
  withdrawn: 'withdrawn text',
};

function findingFor({ written, target, place, from, within }: ResolvedCitation, draft: Edition): Finding {
  const part = target?.to === 'document' ? target.provision : undefined;
  const until = draft.status === 'withdrawn' ? '' : ' until it is adopted';
  return {
    place,
    at: provisionAddress(from, within),
    message: `A text in force cites ${quote(written)}, which stands only in a ${WORDS[draft.status] ?? 'draft'}.`,
    help: `Name the edition, \`${provisionAddress(draft, part)}\`, or take the citation out${until}.`,
  };
}
