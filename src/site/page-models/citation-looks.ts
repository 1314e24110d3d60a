import { adoptingDecision } from '../../model/adopting-decision.ts';
import { citedProvision } from '../../model/cited-provision.ts';
import type {
  CheckedConstitution,
  DatedEdition,
  Document,
  Resolution,
  ResolvedCitation,
} from '../../model/constitution.ts';
import { inForceOn } from '../../model/in-force-on.ts';
import { isToFollow } from '../../model/is-to-follow.ts';
import { firstDay, type PartialDate } from '../../model/plain-date.ts';
import { remembered } from '../../model/remembered.ts';
import { isUndecided } from '../../model/standing.ts';
import { changeOfWords } from '../../redline/change-of-words.ts';
import { redlineBetween } from '../../redline/redline-between.ts';
import type { RowPlace } from '../../redline/row-place.ts';
import { citationIndex, isLive } from './citation-index.ts';

/** A citation that a person should read again, since the words to which it leads are others, or may come to be. */
export interface CitationLook {
  readonly citing: ResolvedCitation;
  readonly cited: CitedProvision;
  /**
   * `changed`: the words are others than when the citing text was adopted. `absent`: the provision did not stand there then.
   * `would-change`, `would-go`: a draft or proposal amends or deletes what is cited.
   */
  readonly why: 'changed' | 'absent' | 'would-change' | 'would-go';
  /** The provision in the redline of the edition that the citing text had before it, or of the one in force, with the later one. */
  readonly at: RowPlace;
  /** True where it is known when the citing text was adopted, or came into force. */
  readonly isDated: boolean;
}

/** What a citation leads to, where that is a provision. */
export type CitedProvision = Extract<Resolution, { to: 'provision' }>;

/**
 * Every citation that may need a look, as written: those in a text that counts or may come to count, that lead without an
 * edition's number to a provision of another document. An adopted text is held against the cited text that was in force on
 * the day of its adoption, else of its commencement; where neither is known, against that of the same number or the last before.
 */
export function citationLooks(constitution: CheckedConstitution): readonly CitationLook[] {
  return constitution.citations.flatMap(looksIn(constitution));
}

/** Each citation apart, so that who asks about one document reads the texts around it, and no others. */
const looksIn = remembered((constitution: CheckedConstitution) =>
  remembered((citing: ResolvedCitation): readonly CitationLook[] => looksAt(citing, constitution)),
);

/** The looks at citations that stand in a document or lead to it. */
export function looksAround(document: Document, constitution: CheckedConstitution): readonly CitationLook[] {
  return citationIndex(constitution).around(document).flatMap(looksIn(constitution));
}

/** The looks at the citations of one edition. */
export function looksFrom(edition: DatedEdition, constitution: CheckedConstitution): readonly CitationLook[] {
  return citationIndex(constitution).in(edition).flatMap(looksIn(constitution));
}

function looksAt(citing: ResolvedCitation, constitution: CheckedConstitution): readonly CitationLook[] {
  const { from, resolution } = citing;
  if (resolution.to !== 'provision' || resolution.isPinned || resolution.document.id === from.document) return [];
  if (!isLive(from) || resolution.edition !== resolution.document.inForce) return [];
  const read = editionRead(from, resolution.document, constitution);
  const since = read === undefined ? [] : changedSince(read, resolution);
  const isDated = adoptionOf(from, constitution.decisions) !== 'undetermined';
  return [...since, ...proposedFor(resolution)].map((look) => ({ citing, cited: resolution, isDated, ...look }));
}

type Reason = Pick<CitationLook, 'why' | 'at'>;

function changedSince(read: DatedEdition, cited: CitedProvision): readonly Reason[] {
  const { edition } = cited;
  if (read === edition) return [];
  const at = changeOfWords(redlineBetween(read, edition), ({ after }) => after === citedProvision(cited));
  return at === undefined ? [] : [{ why: at.row.before === undefined ? 'absent' : 'changed', at }];
}

function proposedFor(cited: CitedProvision): readonly Reason[] {
  const { document, edition } = cited;
  const proposals = document.editions.filter((other) => isUndecided(other.standing) && isToFollow(document, other));
  return proposals.flatMap((proposal): readonly Reason[] => {
    const at = changeOfWords(redlineBetween(edition, proposal), ({ before }) => before === citedProvision(cited));
    return at === undefined ? [] : [{ why: at.row.after === undefined ? 'would-go' : 'would-change', at }];
  });
}

/** The edition of the cited document that its citer had before it; undefined for a text that nobody has adopted. */
function editionRead(
  from: DatedEdition,
  cited: Document,
  { decisions }: CheckedConstitution,
): DatedEdition | undefined {
  if (from.status !== 'adopted') return undefined;
  const date = adoptionOf(from, decisions);
  const adopted = cited.editions.filter(({ status }) => status === 'adopted');
  const then =
    date === 'undetermined'
      ? adopted.findLast(({ number }) => number <= from.number)
      : inForceOn(cited, firstDay(date));
  return then ?? adopted[0];
}

function adoptionOf(edition: DatedEdition, decisions: CheckedConstitution['decisions']): PartialDate {
  return adoptingDecision(edition, decisions)?.date ?? edition.countsFrom;
}
