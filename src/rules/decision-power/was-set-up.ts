import { adoptingDecision } from '../../model/adopting-decision.ts';
import type { Body } from '../../model/body.ts';
import { type Constitution, type DatedEdition, type Document, documentWithId } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { inForceOn } from '../../model/in-force-on.ts';
import { citationsIn, plainText } from '../../model/phrasing.ts';
import { isSurelyBefore, type PartialDate } from '../../model/plain-date.ts';
import { provisionsIn, textOf, wordsIn } from '../../model/provision.ts';
import { provisionWithId } from '../../model/provision-with-id.ts';
import { parseTarget } from '../../model/target.ts';
import { withMore } from '../../model/with-more.ts';
import { isMissingSectionCited } from '../citation-unresolved/missing-section-cited.ts';
import { decidedTexts } from '../decided-texts.ts';
import { lawsAt } from '../law-at.ts';

/**
 * False where a body decided before any text set it up, or after the one that did had come to an end. A body sits from the day
 * on which its text is adopted. One that decides on the text that sets it up may found itself, and its dates are judged
 * elsewhere. Where a record is lacking, nothing is held against it.
 */
export function wasSetUp(body: Body, decision: Decision, constitution: Constitution): boolean {
  const target = parseTarget(body.constitutedBy ?? '');
  const document = target?.to === 'document' ? documentWithId(constitution, target.document) : undefined;
  if (document === undefined || decision.date === 'undetermined') return true;
  // A clause that is not there is told where it is named.
  if (constitution.resolve(body.constitutedBy ?? '').to === 'nothing' || isMissingSectionCited(target, constitution))
    return true;
  if (decidedTexts(decision, constitution).some((text) => text.document === document)) return true;
  const known = document.editions.filter((edition) => edition.status === 'adopted');
  if (known.length === 0) return true;
  const provision = target?.to === 'document' ? target.provision : undefined;
  const begun = known.filter((edition) => !isSurelyBefore(decision.date, adoptedOn(edition, constitution)));
  return [
    ...begun.filter((edition) => isWaiting(edition, decision)),
    ...inForceThen(document, decision, constitution),
  ].some((edition) => setsUp(edition, body, provision));
}

/** The day of its decision, where one is on record. */
function adoptedOn(edition: DatedEdition, { decisions }: Constitution): string {
  if (edition.adoption === undefined || 'notRecorded' in edition.adoption) return 'undetermined';
  return adoptingDecision(edition, decisions)?.date ?? edition.countsFrom;
}

/** Adopted, and not in force before the decision, so that the laws of that day do not hold it. */
function isWaiting({ countsFrom }: DatedEdition, { date }: Decision): boolean {
  return !isSurelyBefore(countsFrom, date);
}

function inForceThen(document: Document, decision: Decision, constitution: Constitution): readonly DatedEdition[] {
  return lawsAt(decision, constitution).flatMap((law) => {
    const editions = law.editionsOf(document).map(withoutImpossibleEnd);
    return inForceOn({ editions }, law.day) ?? [];
  });
}

/** An end before the beginning is a slip, which is told where it stands. */
function withoutImpossibleEnd(edition: DatedEdition): DatedEdition {
  const possible = (end: PartialDate | undefined) =>
    end !== undefined && isSurelyBefore(end, edition.countsFrom) ? undefined : end;
  const [expiry, repeal] = [possible(edition.expiry), possible(edition.repeal)];
  return expiry === edition.expiry && repeal === edition.repeal ? edition : withMore(edition, { expiry, repeal });
}

/** True where an edition holds the provision, or speaks of the body: then a clause with another id may have set it up. */
function setsUp(edition: DatedEdition, { id, name }: Body, provision: string | undefined): boolean {
  const provisions = provisionsIn(edition.content);
  if (provision === undefined || provisionWithId(edition.content, provision) !== undefined) return true;
  if (provisions.some((candidate) => candidate.form === 'section' && candidate.kindSection === provision)) return true;
  const words = wordsIn(edition.content).flatMap((run) => run.words);
  if (citationsIn(words).some(({ target }) => target?.to === 'body' && target.id === id)) return true;
  const text = [...provisions.map(textOf), plainText(words)].join(' ').toLowerCase();
  return text.includes(name.toLowerCase());
}
