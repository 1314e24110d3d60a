import type { CheckedConstitution, DatedEdition, Document } from '../../../model/constitution.ts';
import type { Mark, MarkedParty, MarkSort } from '../../../model/mark.ts';
import { type MarkedClause, markedClauses } from '../../../model/marked-clauses.ts';
import { plainText } from '../../../model/phrasing.ts';
import type { Clause } from '../../../model/provision.ts';
import { textOf } from '../../../model/provision.ts';
import { provisionWords } from '../../../model/provision-words.ts';
import { remembered } from '../../../model/remembered.ts';
import { capitalised } from '../../../model/sentence.ts';
import { counts, type Standing } from '../../../model/standing.ts';
import { standingInWords } from '../../../model/status/status-title.ts';
import type { Linker } from '../../addresses.ts';
import { addresses } from '../../addresses.ts';
import { anchorsOf } from '../anchors.ts';
import { isAtAGlance } from '../glance-anchor.ts';
import type { Link } from '../link.ts';
import { ownWords } from '../printed-at.ts';
import { type MarkSentence, markSentence, type Subject } from './mark-sentence.ts';
import { bodySubject, termSubject } from './subjects.ts';

/** A duty, power or right that a text lays down. */
export interface LaidDown {
  readonly sort: MarkSort;
  readonly holders: readonly MarkedParty[];
  readonly sentence: MarkSentence;
  /** The clauses inside it, which go on with what it says, in their own words. */
  readonly items: readonly string[];
  /** To whom it is owed, or over whom it is held. */
  readonly towards: readonly Link[];
  readonly clause: Link;
  /** The body that its document constitutes or governs. */
  readonly documentOf: string | undefined;
  readonly standing: Standing;
  readonly standingWords: string;
  /** True where the text counts on the day. */
  readonly counts: boolean;
  readonly isIllustrative: boolean;
}

/** A text on the page: one that counts, will count, or waits to be decided. */
export interface MarkedText {
  readonly document: Document;
  readonly edition: DatedEdition;
}

/** Every text whose marks are shown: in force, adopted for a day to come, or the newest that waits to be decided. */
export function markedTexts({ documents }: Pick<CheckedConstitution, 'documents'>): readonly MarkedText[] {
  return documents.flatMap((document) =>
    document.editions
      .filter((edition) => isAtAGlance(document, edition) || edition.standing === 'not-yet-in-force')
      .map((edition) => ({ document, edition })),
  );
}

/** Every duty, power and right that is marked in these texts, in the order of the pages. */
export function laidDown(constitution: CheckedConstitution, link: Linker): readonly LaidDown[] {
  return markedTexts(constitution).flatMap((text) => laidDownIn({ ...text, constitution, link }, () => true));
}

/** Those of one body or term. No other text is read than those whose outline names it. */
export function laidDownOn(constitution: CheckedConstitution, party: MarkedParty, link: Linker): readonly LaidDown[] {
  const naming = textsNaming(constitution.documents).get(party.written) ?? [];
  return naming.flatMap(({ text }) => laidDownIn({ ...text, constitution, link }, (mark) => isHeldBy(mark, party)));
}

/** The texts whose marks are shown, by whom they name, as written. */
const textsNaming = remembered((documents: readonly Document[]) => {
  const named = markedTexts({ documents }).flatMap((text) =>
    text.edition.outline().parties.map((party) => ({ party, text })),
  );
  return Map.groupBy(named, ({ party }) => party);
});

/** True where the body or term is among the holders. */
export function isHeldBy({ holders }: Pick<Mark, 'holders'>, { to, id }: MarkedParty): boolean {
  return holders.some((holder) => holder.to === to && holder.id === id);
}

function laidDownIn(context: Context, isWanted: (mark: Mark) => boolean): readonly LaidDown[] {
  return markedClauses(context.edition.content).flatMap((marked) =>
    (marked.marks ?? []).filter(isWanted).map((mark) => laidDownBy(mark, marked, context)),
  );
}

interface Context extends MarkedText {
  readonly constitution: CheckedConstitution;
  readonly link: Linker;
}

function laidDownBy(mark: Mark, { clause, leadIn }: MarkedClause, context: Context): LaidDown {
  const { constitution, edition, link } = context;
  const items = mark.object === undefined ? clause.content.filter((part) => part.form === 'clause') : [];
  return {
    sort: mark.sort,
    holders: mark.holders,
    sentence: markSentence({
      sort: mark.sort,
      subjects: mark.holders.flatMap((holder) => subjectOf(holder, constitution)),
      object: mark.object,
      words: plainText(ownWords(clause)),
      leadIn: leadIn === undefined ? '' : plainText(leadIn.words),
      goesOn: items.length > 0,
    }),
    items: items.map((item) => textOf(item).replace(/\s+/g, ' ').trim()),
    towards: mark.towards.flatMap((party) => partyLink(party, constitution, link)),
    clause: clauseLink(clause, context, link),
    documentOf: context.document.body,
    standing: edition.standing,
    standingWords: standingInWords(edition.standing),
    counts: counts(edition.standing),
    isIllustrative: edition.isIllustrative,
  };
}

/** A clause as a link, such as `clause 1.4 of Terms of reference of the Executive`. */
export function clauseLink(clause: Clause, { document, edition }: MarkedText, link: Linker): Link {
  const page =
    document.inForce === edition ? addresses.document(document.id) : addresses.edition(document.id, edition.number);
  const title = counts(edition.standing) ? document.title : `${document.title}, edition ${edition.number}`;
  const anchor = anchorsOf(edition).get(clause) ?? '';
  return { text: capitalised(`${provisionWords(clause)}, ${title}`), href: link(`${page}#${anchor}`) };
}

/** A body or term that a mark names, as a link; nothing where it is not there. */
export function partyLink(
  { to, id }: MarkedParty,
  { bodies, terms }: Pick<CheckedConstitution, 'bodies' | 'terms'>,
  link: Linker,
): readonly Link[] {
  if (to === 'body')
    return bodies.filter((body) => body.id === id).map(({ name }) => ({ text: name, href: link(addresses.body(id)) }));
  return terms
    .filter((term) => term.id === id)
    .map(({ term }) => ({ text: capitalised(term), href: link(addresses.term(id)) }));
}

function subjectOf({ to, id }: MarkedParty, { bodies, terms }: CheckedConstitution): readonly Subject[] {
  if (to === 'body') return bodies.filter((body) => body.id === id).map(bodySubject);
  return terms.filter((term) => term.id === id).map(termSubject);
}
