import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding, Related } from '../../model/finding.ts';
import type { PartialDate } from '../../model/plain-date.ts';
import { isSurelyBefore } from '../../model/plain-date.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { onDate } from './on-date.ts';

/** Dates come in the order in which things can happen: decision, commencement, end; one edition after another. */
export const dateOrder: ConstitutionRule = {
  id: 'date-order',
  summary: 'Dates come in the order in which things can happen.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const edition of document.editions) {
        yield* endBeforeBeginning(edition);
        yield* beforeDecision(edition, constitution);
        yield* beforeEarlierEdition(edition, document);
      }
    }
  },
};

function* endBeforeBeginning(edition: DatedEdition): Iterable<Finding> {
  const { commencement } = edition;
  if (commencement === undefined) return;
  for (const [key, words] of [
    ['expiry', 'expires'],
    ['repeal', 'is repealed'],
  ] as const) {
    const end = edition[key];
    if (end === undefined || !isSurelyBefore(end, commencement)) continue;
    const began: Related = {
      place: edition.source.valueAt('/commencement'),
      message: `It begins ${onDate(commencement)}.`,
    };
    yield {
      ...findingAt(key, edition),
      message: `The edition ${words} ${onDate(end)}, before it begins.`,
      help: `Correct \`${key}\` or \`commencement\`.`,
      related: [began],
    };
  }
}

function* beforeDecision(edition: DatedEdition, { decisions }: Constitution): Iterable<Finding> {
  const { adoption, commencement } = edition;
  if (commencement === undefined || adoption === undefined || !('decision' in adoption)) return;
  const decision = decisions.find(({ id }) => id === adoption.decision);
  if (decision === undefined || !isSurelyBefore(commencement, decision.date)) return;
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
  const latest = earlier.findLast(({ commencement }) => isSurelyBefore(edition.commencement, commencement));
  if (latest === undefined) return;
  yield {
    ...findingAt('commencement', edition),
    message: `Edition ${edition.number} begins ${onDate(edition.commencement)}, before edition ${latest.number}.`,
    help: 'Correct one of the dates: editions begin in the order of their numbers.',
    related: [
      {
        place: latest.source.valueAt('/commencement'),
        message: `Edition ${latest.number} begins ${onDate(latest.commencement)}.`,
      },
    ],
  };
}

function isAdoptedAndDated(edition: DatedEdition): edition is DatedEdition & { readonly commencement: PartialDate } {
  return edition.status === 'adopted' && edition.commencement !== undefined;
}

function findingAt(key: string, edition: DatedEdition): Pick<Finding, 'place' | 'at'> {
  return { place: edition.source.valueAt(`/${key}`), at: editionAddress(edition) };
}
