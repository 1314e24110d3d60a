import { adoptingDecision } from '../../model/adopting-decision.ts';
import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding, Related } from '../../model/finding.ts';
import { isSurelyBefore } from '../../model/plain-date.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { decidedOutOfOrder } from './decided-out-of-order.ts';
import { onDate } from './on-date.ts';

/** Dates come in the order in which things can happen: proposal, decision, commencement, end; one edition after another. */
export const dateOrder: ConstitutionRule = {
  id: 'date-order',
  summary: 'Dates come in the order in which things can happen.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const edition of document.editions) {
        const own = [
          ...endBeforeBeginning(edition),
          ...proposedTooLate(edition, constitution),
          ...beforeDecision(edition, constitution),
          ...beforeEarlierEdition(edition, document),
        ];
        yield* own;
        // Where its own dates are out of order already, those of its decisions only follow.
        if (own.length === 0) yield* decidedOutOfOrder({ document, edition }, constitution);
      }
    }
  },
};

function* endBeforeBeginning(edition: DatedEdition): Iterable<Finding> {
  const { countsFrom } = edition;
  for (const [key, words] of [
    ['expiry', 'expires'],
    ['repeal', 'is repealed'],
  ] as const) {
    const end = edition[key];
    if (end === undefined || !isSurelyBefore(end, countsFrom)) continue;
    const began: Related = {
      place: edition.source.valueAt(`/${keyOfBeginning(edition)}`),
      message: `It begins ${onDate(countsFrom)}.`,
    };
    yield {
      ...findingAt(key, edition),
      message: `The edition ${words} ${onDate(end)}, before it begins.`,
      help: `Correct \`${key}\` or ${edition.commencement === undefined ? 'the date of the decision' : '`commencement`'}.`,
      related: [began],
    };
  }
}

function* proposedTooLate(edition: DatedEdition, { decisions }: Constitution): Iterable<Finding> {
  const { proposal, countsFrom } = edition;
  if (proposal === undefined || edition.status !== 'adopted') return;
  const decision = adoptingDecision(edition, decisions);
  const then = decision?.date ?? countsFrom;
  if (!isSurelyBefore(then, proposal)) return;
  const what = decision === undefined ? 'it begins' : 'it was decided';
  yield {
    ...findingAt('proposal', edition),
    message: `The edition was put forward ${onDate(proposal)}, after ${what} ${onDate(then)}.`,
    help: 'Correct one of the two dates.',
    related:
      decision === undefined
        ? []
        : [{ place: decision.source.valueAt('/date'), message: 'The decision is dated here.' }],
  };
}

function* beforeDecision(edition: DatedEdition, { decisions }: Constitution): Iterable<Finding> {
  const { commencement } = edition;
  const decision = adoptingDecision(edition, decisions);
  if (commencement === undefined || decision === undefined || !isSurelyBefore(commencement, decision.date)) return;
  yield {
    ...findingAt('commencement', edition),
    message: `The edition begins ${onDate(commencement)}, before it was decided ${onDate(decision.date)}.`,
    help: 'Correct one of the two dates.',
    related: [{ place: decision.source.valueAt('/date'), message: 'The decision is dated here.' }],
  };
}

function* beforeEarlierEdition(edition: DatedEdition, { editions }: Document): Iterable<Finding> {
  if (!isAdoptedAndDated(edition)) return;
  const earlier = editions.filter(isAdoptedAndDated).filter(({ number }) => number < edition.number);
  const latest = earlier.findLast(({ countsFrom }) => isSurelyBefore(edition.countsFrom, countsFrom));
  if (latest === undefined) return;
  yield {
    ...findingAt(keyOfBeginning(edition), edition),
    message: `Edition ${edition.number} begins ${onDate(edition.countsFrom)}, before edition ${latest.number}.`,
    help: 'Correct one of the dates: editions begin in the order of their numbers.',
    related: [
      {
        place: latest.source.valueAt(`/${keyOfBeginning(latest)}`),
        message: `Edition ${latest.number} begins ${onDate(latest.countsFrom)}.`,
      },
    ],
  };
}

function isAdoptedAndDated({ status, countsFrom }: DatedEdition): boolean {
  return status === 'adopted' && countsFrom !== 'undetermined';
}

/** Without a commencement a text begins with its decision. */
function keyOfBeginning({ commencement }: DatedEdition): string {
  return commencement === undefined ? 'adoption/decision' : 'commencement';
}

function findingAt(key: string, edition: DatedEdition): Pick<Finding, 'place' | 'at'> {
  return { place: edition.source.valueAt(`/${key}`), at: editionAddress(edition) };
}
