import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { decisionsRepealing } from '../model/decisions-naming.ts';
import { editionNamesAmong } from '../model/names-of.ts';
import { firstDay, isSurelyBefore, lastDay } from '../model/plain-date.ts';
import { withMore } from '../model/with-more.ts';
import { groundsOf } from './adoptions-of.ts';
import type { Law } from './judge-meeting.ts';

type Texts = Pick<Constitution, 'documents' | 'bodies' | 'decisions'>;

/**
 * Every law by which a meeting may have decided: on the first and on the last day that its date can mean, with and without
 * what others may have decided just before it. What it adopted itself was not yet law, and what it repealed still was. No text
 * is known to have been in force where the date is not known.
 */
export function lawsAt(decision: Decision, texts: Texts): readonly Law[] {
  const { documents, bodies } = texts;
  if (decision.date === 'undetermined')
    return [{ documents: [], bodies, day: firstDay(decision.date), editionsOf: () => [] }];
  const isIt = ({ id }: Decision): boolean => id === decision.id;
  const isItOrLater = (one: Decision): boolean => isIt(one) || !isSurelyBefore(one.date, decision.date);
  const days = new Set([firstDay(decision.date), lastDay(decision.date)]);
  return [isIt, isItOrLater].flatMap((isLeft) =>
    [...days].map((day) => ({
      documents,
      bodies,
      day,
      editionsOf: (document) => withoutDecisions(document, texts, isLeft),
    })),
  );
}

/** The editions of a document as if some of the decisions had not been taken. */
function withoutDecisions(
  document: Document,
  texts: Texts,
  isLeft: (decision: Decision) => boolean,
): readonly DatedEdition[] {
  return document.editions
    .filter((edition) => !groundsOf({ document, edition }, texts).some(isLeft))
    .map((edition) =>
      decisionsRepealing(texts.decisions, editionNamesAmong(edition, document, texts)).some(isLeft)
        ? withMore(edition, { repeal: undefined })
        : edition,
    );
}
